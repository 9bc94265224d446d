package balie.reporting.portal;

/** Answers as the description of the API shows them. Everything in them is made up. */
final class Examples {
    static final String MENTIONS = """
            {
              "items": [
                {
                  "id": "5f0c2f0e-6f0a-5c9b-9a57-0b8f3d0f6f11",
                  "deleted": false,
                  "changed_at": "2026-11-23T07:41:12.504113Z",
                  "revision": 1,
                  "published_at": "2026-11-23T07:38:00Z",
                  "first_collected_at": "2026-11-23T07:40:58.102Z",
                  "channel": "forum",
                  "sentiment": "negative",
                  "language": "nl",
                  "motives": ["service"],
                  "categories": ["delivery"],
                  "flags": ["question"],
                  "sources": [{"id": "forum-wonen", "name": "Forum wonen"}],
                  "text": "Na drie weken nog steeds geen vloer. Iemand enig idee?",
                  "permalink": "https://forum.wonen.example/t/812#3",
                  "backfill": false
                },
                {
                  "id": "0c1b7f64-98c4-5a0e-8f2b-4c0a8d3f9e22",
                  "deleted": true,
                  "reason": "withdrawn",
                  "changed_at": "2026-11-23T07:41:30.120994Z"
                }
              ],
              "next_cursor": "MS5tLjBhMWIyYzNkLjEua2YxMi5rZzlhLjBjMWI3ZjY0LTk4YzQtNWEwZS04ZjJiLTRjMGE4ZDNmOWUyMg",
              "has_more": false,
              "as_of": "2026-11-23T07:42:00.001337Z",
              "complete_until": "2026-11-23T07:40:05Z"
            }""";

    static final String CLOCK_EVENTS = """
            {
              "items": [
                {
                  "id": "8a3b5e0c-2a44-3f5e-8c41-27d2f9d3b001",
                  "case_id": "c2d1a7be-13ce-5b0b-9a0e-5d5f4f6d7711",
                  "sequence": 4,
                  "kind": "first_response",
                  "round": 1,
                  "change": "met",
                  "at": "2026-11-23T08:12:41Z",
                  "state": "met",
                  "due_at": "2026-11-23T10:00:00Z",
                  "target_seconds": 7200.0,
                  "business_seconds": 761.0,
                  "calendar_seconds": 1961.0,
                  "changed_at": "2026-11-23T08:12:41.733214Z"
                }
              ],
              "next_cursor": "MS5rLjBhMWIyYzNkLjEua2YxMi5rZzlhLjhhM2I1ZTBjLTJhNDQtM2Y1ZS04YzQxLTI3ZDJmOWQzYjAwMQ",
              "has_more": false,
              "as_of": "2026-11-23T08:13:00.120001Z",
              "complete_until": "2026-11-23T08:10:05Z"
            }""";

    static final String SERIES = """
            {
              "client_id": "floorhuis",
              "zone": "Europe/Amsterdam",
              "interval": "day",
              "from": "2026-11-20T23:00:00Z",
              "to": "2026-11-22T23:00:00Z",
              "as_of": "2026-11-23T08:13:00.120001Z",
              "complete_until": "2026-11-23T08:10:05Z",
              "points": [
                {"from": "2026-11-20T23:00:00Z", "to": "2026-11-21T23:00:00Z", "complete": false, "mentions": null, "negative": null,
                 "neutral": null, "positive": null, "cases_opened": null, "first_replies": null},
                {"from": "2026-11-21T23:00:00Z", "to": "2026-11-22T23:00:00Z", "complete": true, "mentions": 14, "negative": 5,
                 "neutral": 7, "positive": 2, "cases_opened": 4, "first_replies": 3}
              ]
            }""";

    static final String EXPIRED = """
            {
              "type": "urn:balie:problem:cursor-expired",
              "title": "The cursor has expired",
              "status": 410,
              "detail": "The reports have been made anew since. Begin without a cursor, and drop what you have once you are through."
            }""";

    private Examples() {}
}
