package balie.triage.models;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.theme.Language;
import balie.theme.Look;
import balie.theme.Words;
import balie.theme.format.Times;
import balie.triage.judge.Learnable;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;

/** The words of the reader's language, for what is put into words before it reaches a template. */
@RequestScoped
class Vocabulary {
    private final Look look;

    Vocabulary(Look look) {
        this.look = look;
    }

    ModelWords models() {
        return in(ModelWords.class);
    }

    /** What people call a label; a category that the client no longer has is told by its id. */
    String label(Learnable tag, String label, ClientProfile client) {
        return switch (tag) {
            case SENTIMENT -> in(Words.class).sentiment(Polarity.valueOf(label));
            case MOTIVES -> in(Words.class).motive(Motive.valueOf(label));
            case COMPLAINT -> label.equals(Learnable.YES) ? models().yes() : models().no();
            case CATEGORIES -> label.equals(Learnable.NONE) ? models().noCategory() : category(label, client);
        };
    }

    private static String category(String id, ClientProfile client) {
        return client.categories().stream()
                .filter(category -> category.id().equals(id))
                .map(Category::name)
                .findFirst()
                .orElse(id);
    }

    String shortDay(LocalDate day) {
        return Times.shortDay(day, look.language().code());
    }

    String day(LocalDate day) {
        return Times.day(day, look.language().code());
    }

    Language language() {
        return look.language();
    }

    private <B> B in(Class<B> bundle) {
        return look.language() == Language.ENGLISH
                ? MessageBundles.get(bundle)
                : MessageBundles.get(
                        bundle, Localized.Literal.of(look.language().code()));
    }
}
