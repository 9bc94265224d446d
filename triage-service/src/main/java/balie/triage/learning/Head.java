package balie.triage.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was learnt from one client's corrections of one tag. Immutable and safe for use by several threads; what an answer allocates
 * depends on the number of labels only.
 */
public final class Head {
    private static final double ENOUGH = 0.4;

    private final List<String> labels;
    private final boolean several;
    private final Weights weights;
    private final float[][] numbers;
    private final float[] bias;

    /** A label and how sure the head is of it, 0 to 1. */
    public record Share(String label, double share) {}

    /**
     * @param several whether a post can carry more than one of the labels
     * @param numbers what each label makes of the features' numbers
     */
    Head(List<String> labels, boolean several, Weights weights, float[][] numbers, float[] bias) {
        this.labels = List.copyOf(labels);
        this.several = several;
        this.weights = weights;
        this.numbers = numbers;
        this.bias = bias;
    }

    /** The labels that it can give. */
    public List<String> labels() {
        return labels;
    }

    /** Every label, surest first. Where a post can carry one only, the shares sum to 1. */
    public List<Share> shares(Features features) {
        var sums = sums(features);
        double all = 0;
        for (int label = 0; label < sums.length; label++) all += sums[label] = 1 / (1 + Math.exp(-sums[label]));
        var shares = new ArrayList<Share>(sums.length);
        for (int label = 0; label < sums.length; label++)
            shares.add(new Share(labels.get(label), several ? sums[label] : sums[label] / all));
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return shares;
    }

    /** The labels that hold, surest first: one, or as many as are likely enough and at least one. */
    public List<String> answer(Features features) {
        return holding(shares(features)).stream().map(Share::label).toList();
    }

    /** Of all shares, surest first, those of the labels that hold. */
    List<Share> holding(List<Share> shares) {
        var holding = new ArrayList<Share>();
        for (var one : shares) if (holding.isEmpty() || several && one.share() >= ENOUGH) holding.add(one);
        return holding;
    }

    private double[] sums(Features features) {
        var sums = new double[labels.size()];
        for (int label = 0; label < sums.length; label++) {
            sums[label] = bias[label];
            for (int at = 0; at < features.numbers(); at++) sums[label] += numbers[label][at] * features.number(at);
        }
        for (int at = 0; at < features.size(); at++) weights.addTo(sums, features.bucket(at), features.value(at));
        return sums;
    }

    /** What the bucket weighs for the label, for a value of one. */
    double weight(int bucket, int label) {
        return weights.of(bucket, label);
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeBoolean(several);
        out.writeInt(labels.size());
        for (var label : labels) out.writeUTF(label);
        weights.writeTo(out);
        out.writeInt(numbers[0].length);
        for (var row : numbers) for (float number : row) out.writeFloat(number);
        for (float one : bias) out.writeFloat(one);
    }

    static Head readFrom(DataInput in) throws IOException {
        boolean several = in.readBoolean();
        var labels = new String[in.readInt()];
        for (int label = 0; label < labels.length; label++) labels[label] = in.readUTF();
        var weights = Weights.readFrom(in, labels.length);
        var numbers = new float[labels.length][in.readInt()];
        for (var row : numbers) readAll(row, in);
        return new Head(List.of(labels), several, weights, numbers, readAll(new float[labels.length], in));
    }

    private static float[] readAll(float[] row, DataInput in) throws IOException {
        for (int at = 0; at < row.length; at++) row[at] = in.readFloat();
        return row;
    }

    /** How much memory it takes, about. */
    public int bytes() {
        int fixed = 0;
        for (var row : numbers) fixed += 4 * row.length + 24;
        return weights.bytes() + fixed;
    }
}
