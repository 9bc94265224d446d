package balie.triage.client;

import balie.events.ClientProfile.Need;

/** A need of the client's profile that a post tells of, and the words in which it does. */
public record FoundNeed(Need need, String words) {}
