package balie.response.hours;

/** Finds the business hours of one client as they were agreed in a version of its profile, also an old one. */
@FunctionalInterface
public interface HoursVersions {
    BusinessHours version(int profileVersion);
}
