package balie.reporting.remark;

/** What is counted at one place of a chart, and how much of it is negative. */
public record Bar(int mentions, int negative) {}
