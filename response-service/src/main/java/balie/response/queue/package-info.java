/** Cases as people look at them: the queue by time to breach, and one case with everything filed under it. Reads only. */
package balie.response.queue;
