/** The running desk as those outside see it: started by its own launcher, in a folder of its own, its processes there to be meddled with. */
package balie.acceptance;
