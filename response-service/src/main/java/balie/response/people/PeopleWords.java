package balie.response.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages about people, as {@code people:} in templates; the texts stand in {@code messages/people_*.properties}. */
@MessageBundle("people")
interface PeopleWords {
    @Message
    String people();

    @Message
    String peopleExplained();

    @Message
    String newPerson();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String login();

    @Message
    String loginHint();

    @Message
    String loginTaken();

    @Message
    String role();

    @Message
    String roleName(String role);

    @Message
    String roleHint(String role);

    @Message
    String clients();

    @Message
    String clientsHint();

    @Message
    String allClients();

    @Message
    String language();

    @Message
    String mail();

    @Message
    String mailHint();

    @Message
    String password();

    @Message
    String passwordHint(int shortest);

    @Message
    String passwordKept();

    @Message
    String active();

    @Message
    String activeHint();

    @Message
    String closed();

    @Message
    String locked();

    @Message
    String lockedUntil();

    @Message
    String unlock();

    @Message
    String openCases();

    @Message
    String lastUsed();

    @Message
    String never();

    @Message
    String change();

    @Message
    String save();

    @Message
    String back();

    @Message
    String saved(String name);

    @Message
    String savedExplained();

    @Message
    String wrong();

    @Message
    String wrongAdvice();

    @Message
    String lastAdministrator();

    @Message
    String sessions();

    @Message
    String noSessions();

    @Message
    String end();

    @Message
    String since();

    @Message
    String browser();
}
