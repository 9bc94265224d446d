package balie.reporting.mail;

/** What a mail says. */
public record Letter(String subject, String text, String html) {}
