package balie.triage.sentiment;

import balie.triage.text.Phrasebook.Match;
import balie.triage.text.Post;
import balie.triage.text.Token;
import balie.triage.text.Token.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** Goes through one post and weighs its words, each with what stands around it. */
final class Weighing {
    private static final int REACH = 3;
    private static final double TURNED_PRAISE = -0.7;
    private static final double TURNED_BLAME = -0.4;
    private static final double BEFORE_TURN = 0.6;
    private static final double AFTER_TURN = 1.2;

    private final Post post;
    private final Lexicon lexicon;
    private final Modifiers modifiers;
    private final boolean shouting;
    private final List<Weighed> sentence = new ArrayList<>();
    private final List<Weighed> all = new ArrayList<>();
    private boolean turned;

    /** Words and what they weigh where they stand. */
    record Weighed(int from, int to, double weight) {}

    Weighing(Post post, Lexicon lexicon, Modifiers modifiers) {
        this.post = post;
        this.lexicon = lexicon;
        this.modifiers = modifiers;
        this.shouting = isShouted(post);
    }

    List<Weighed> weigh() {
        for (int at = 0; at < post.size(); ) {
            var token = post.token(at);
            if (token.endsSentence()) endSentence();
            else if (token.isWord() && modifiers.turns(token)) turn();
            var match = matchAt(at);
            if (match != null && match.value() != 0) sentence.add(weighed(match));
            at = match == null ? at + 1 : match.to();
        }
        endSentence();
        return all;
    }

    private Match<Double> matchAt(int at) {
        var kind = post.token(at).kind();
        if (kind == Token.Kind.EMOJI || kind == Token.Kind.EMOTICON) return Lexicon.emojiAt(post, at);
        return lexicon.at(post, at);
    }

    private void turn() {
        sentence.replaceAll(one -> new Weighed(one.from, one.to, one.weight * BEFORE_TURN));
        all.addAll(sentence);
        sentence.clear();
        turned = true;
    }

    private void endSentence() {
        all.addAll(sentence);
        sentence.clear();
        turned = false;
    }

    private Weighed weighed(Match<Double> match) {
        double weight = match.value();
        if (post.token(match.from()).isWord()) weight = inContext(match, weight);
        return new Weighed(match.from(), match.to(), turned ? weight * AFTER_TURN : weight);
    }

    private double inContext(Match<Double> match, double weight) {
        double here = weight * scaleBefore(match.from());
        if (post.token(match.from()).emphasis() == Emphasis.SHOUTED && !shouting) here *= 1.2;
        double negation = Math.max(negationBefore(match.from()), weight > 0 ? negationAfter(match.to()) : 0);
        double turnedRound = here * (here > 0 ? TURNED_PRAISE : TURNED_BLAME);
        return here * (1 - negation) + turnedRound * negation;
    }

    private double scaleBefore(int from) {
        double scale = 1;
        double share = 1;
        for (int at = from - 1; at >= 0 && at >= from - 2 && post.token(at).isWord(); at--) {
            scale *= 1 + (modifiers.scale(post.token(at)) - 1) * share;
            share *= 0.8;
        }
        return scale;
    }

    private double negationBefore(int from) {
        for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
            var token = post.token(at);
            if (!token.isWord() || modifiers.turns(token)) return 0;
            double negation = modifiers.negation(token);
            if (negation > 0) return negation;
        }
        return 0;
    }

    /** Dutch puts its "niet" last: "dat helpt mij niet." */
    private double negationAfter(int to) {
        for (int at = to; at < post.size() && at < to + 2; at++) {
            var token = post.token(at);
            if (!token.isWord() || modifiers.turns(token)) return 0;
            double negation = modifiers.negation(token);
            if (negation > 0)
                return at + 1 == post.size() || !post.token(at + 1).isWord() ? negation : 0;
        }
        return 0;
    }

    private static boolean isShouted(Post post) {
        int shouted = 0;
        for (var token : post.tokens()) if (token.emphasis() == Emphasis.SHOUTED) shouted++;
        return shouted * 2 > post.words();
    }
}
