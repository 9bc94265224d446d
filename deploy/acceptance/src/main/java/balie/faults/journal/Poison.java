package balie.faults.journal;

/**
 * A record that no reader of its topic can use.
 *
 * @param key tells it from all others, and is kept with the dead letter
 * @param cause the code that its dead letter must carry
 */
public record Poison(String topic, String key, String cause) {}
