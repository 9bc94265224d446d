package balie.reporting.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of saved searches, as {@code saved:} in templates. */
@MessageBundle("saved")
public interface SavedWords {
    @Message
    String searches();

    @Message
    String none();

    @Message
    String noneAdvice();

    @Message
    String toPosts();

    @Message
    String filters();

    @Message
    String words();

    @Message
    String wordsAdvice();

    @Message
    String sentiment();

    @Message
    String channel();

    @Message
    String motive();

    @Message
    String theme();

    @Message
    String noTheme();

    @Message
    String language();

    @Message
    String source();

    @Message
    String answer();

    @Message
    String any();

    @Message
    String answered();

    @Message
    String unanswered();

    @Message
    String find();

    @Message
    String clear();

    @Message
    String name();

    @Message
    String saveAs();

    @Message
    String save();

    @Message
    String delete();

    @Message
    String deleteAdvice();

    @Message
    String refused();

    @Message
    String refusedAdvice();

    @Message
    String found();

    @Message
    String feed();

    @Message
    String feedAdvice();

    @Message
    String feedNone();

    @Message
    String feedThere();

    @Message
    String feedMake();

    @Message
    String feedRenew();

    @Message
    String feedRenewAdvice();

    @Message
    String feedEnd();

    @Message
    String feedAddress();

    @Message
    String alerts();

    @Message
    String alertsAdvice();

    @Message
    String subject(String client, String search, int count);

    @Message
    String atTheSource();

    @Message
    String atTheDesk();

    @Message
    String moreNews(int count);

    @Message
    String pace(Alerts pace);
}
