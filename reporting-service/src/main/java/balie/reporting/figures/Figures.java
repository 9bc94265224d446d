package balie.reporting.figures;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is counted of one client over one stretch of time. All figures count the same mentions, each once: by sentiment, channel, foremost
 * motive, foremost category and language they sum up to {@link #mentions}.
 */
public final class Figures {
    private final List<Map<Polarity, Integer>> bars = new ArrayList<>();
    private final Map<Polarity, Integer> bySentiment = zeros(Polarity.class);
    private final Map<ChannelType, Map<String, Integer>> motivesByChannel = new EnumMap<>(ChannelType.class);
    private final Map<String, Integer> byCategory = new TreeMap<>();
    private final Map<String, Integer> byLanguage = new TreeMap<>();
    private int backfill;
    private int withdrawn;
    private int elsewhere;

    Figures(int numberOfBars) {
        for (var i = 0; i < numberOfBars; i++) bars.add(zeros(Polarity.class));
    }

    private static <K extends Enum<K>> Map<K, Integer> zeros(Class<K> type) {
        var zeros = new EnumMap<K, Integer>(type);
        for (var constant : type.getEnumConstants()) zeros.put(constant, 0);
        return zeros;
    }

    void addBar(int bar, Polarity sentiment, int count) {
        bars.get(bar).merge(sentiment, count, Integer::sum);
        bySentiment.merge(sentiment, count, Integer::sum);
    }

    void addMotive(ChannelType channel, String motive, int count) {
        motivesByChannel.computeIfAbsent(channel, c -> new TreeMap<>()).merge(motive, count, Integer::sum);
    }

    void addCategory(String category, int count) {
        byCategory.merge(category, count, Integer::sum);
    }

    void addLanguage(String language, int count) {
        byLanguage.merge(language, count, Integer::sum);
    }

    void addBackfill(int count) {
        backfill += count;
    }

    void addWithdrawn(int count) {
        withdrawn += count;
    }

    void addElsewhere(int count) {
        elsewhere += count;
    }

    /** Mentions about the client; what is not about it is counted nowhere but in {@link #elsewhere}. */
    public int mentions() {
        return bySentiment.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Mentions of that feeling. */
    public int of(Polarity sentiment) {
        return bySentiment.get(sentiment);
    }

    public Map<Polarity, Integer> bySentiment() {
        return bySentiment;
    }

    /** For each bar that was asked for, in order, the mentions by sentiment. */
    public List<Map<Polarity, Integer>> bars() {
        return bars;
    }

    public Map<ChannelType, Integer> byChannel() {
        var channels = zeros(ChannelType.class);
        motivesByChannel.forEach(
                (channel, motives) -> motives.values().forEach(count -> channels.merge(channel, count, Integer::sum)));
        return channels;
    }

    /** By foremost motive; those without one are missing here. */
    public Map<Motive, Integer> byMotive() {
        var counts = zeros(Motive.class);
        for (var motives : motivesByChannel.values())
            for (var motive : Motive.values())
                counts.merge(motive, motives.getOrDefault(motive.name(), 0), Integer::sum);
        return counts;
    }

    /** Mentions of that channel type with that foremost motive. */
    public int of(ChannelType channel, Motive motive) {
        return motivesByChannel.getOrDefault(channel, Map.of()).getOrDefault(motive.name(), 0);
    }

    /** By the id of the foremost category; under the empty id those that fit none. */
    public Map<String, Integer> byCategory() {
        return byCategory;
    }

    public Map<String, Integer> byLanguage() {
        return byLanguage;
    }

    /** Of the mentions, those found afterwards: by a source's first check, or older than a day when found. */
    public int backfill() {
        return backfill;
    }

    /** Of the mentions, those that their source has withdrawn since. */
    public int withdrawn() {
        return withdrawn;
    }

    /** Mentions found that turned out not to be about the client; not among {@link #mentions}. */
    public int elsewhere() {
        return elsewhere;
    }
}
