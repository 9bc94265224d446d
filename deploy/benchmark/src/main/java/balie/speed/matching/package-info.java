/** Whether a post costs little more when ten thousand monitors look at it than when a thousand do. */
package balie.speed.matching;
