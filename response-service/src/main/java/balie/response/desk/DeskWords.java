package balie.response.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk, as {@code desk:} in templates; the texts stand in {@code messages/desk_*.properties}. */
@MessageBundle("desk")
interface DeskWords {
    @Message
    String stream(StreamLink.Stream stream);

    @Message
    String streams();

    @Message
    String mentions();

    @Message
    String mentionsOf(String client);

    @Message
    String found(long count);

    @Message
    String clients();

    @Message
    String allClients();

    @Message
    String search();

    @Message
    String filter();

    @Message
    String sentiment();

    @Message
    String channel();

    @Message
    String flag();

    @Message
    String any();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String unknownAuthor();

    @Message
    String followers(long count);

    @Message
    String backfill();

    @Message
    String backfillExplained();

    @Message
    String edited();

    @Message
    String withdrawn();

    @Message
    String withdrawnExplained();

    @Message
    String changed();

    @Message
    String notConcerning();

    @Message
    String urgent();

    @Message
    String original();

    @Message
    String showAll(long characters);

    @Message
    String advice();

    @Message
    String pageToLink();

    @Message
    String react();

    @Message
    String doNotReact();

    @Message
    String why();

    @Message
    String way();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String tag();

    @Message
    String because();

    @Message
    String evidence();

    @Message
    String versions(int profile, String model);

    @Message
    String defaultsJudged();

    @Message
    String fresh();

    @Message
    String keys();

    @Message
    String noClients();

    @Message
    String noClientsAdvice();

    @Message
    String noClientsForYou();

    @Message
    String noClientsForYouAdvice();

    @Message
    String noMentions();

    @Message
    String noMentionsAdvice();

    @Message
    String noneMatch();

    @Message
    String noneMatchAdvice();

    @Message
    String itsCase();

    @Message
    String makeCase();
}
