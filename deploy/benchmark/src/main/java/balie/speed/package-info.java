/** {@code ./balie prove speed}: how far Balie is from the floor, in ratios between two things run in turn in the same run. */
package balie.speed;
