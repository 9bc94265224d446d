package balie.reporting.page;

import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.Trouble;
import balie.reporting.period.Choice;
import balie.reporting.period.Grain;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reports, as {@code report:} in templates; the texts stand in {@code messages/report_*.properties}. */
@MessageBundle("report")
public interface ReportWords {
    @Message
    String dashboards();

    @Message
    String noClients();

    @Message
    String noClientsAdvice();

    @Message
    String noSuchClient();

    @Message
    String noSuchClientAdvice();

    @Message
    String allClients();

    @Message
    String period();

    @Message
    String choice(Choice choice);

    @Message
    String from();

    @Message
    String to();

    @Message
    String show();

    @Message
    String notUnderstood();

    @Message
    String notUnderstoodAdvice();

    @Message
    String untilNow(String time);

    @Message
    String comparedWith(String days);

    @Message
    String toTheSameHour();

    @Message
    String notCompared(String since);

    @Message
    String rebuilding();

    @Message
    String rebuildingAdvice(double share);

    @Message
    String completeUntil(String until);

    @Message
    String completeForSome(String until, int reliable, int sources);

    @Message
    String completenessUnknown();

    @Message
    String noSources();

    @Message
    String listeningSince(String since);

    @Message
    String mention();

    @Message
    String mentions();

    @Message
    String mentionsTitle();

    @Message
    String lastDays();

    @Message
    String negative();

    @Message
    String positive();

    @Message
    String sourcesFresh();

    @Message
    String ofMentions(String share, int mentions);

    @Message
    String points(long count);

    @Message
    String foundAfterwards(int count);

    @Message
    String withdrawnSince(int count);

    @Message
    String notAbout(int count, String name);

    @Message
    String freshOf(int fresh, int sources);

    @Message
    String volume(Grain grain);

    @Message
    String volumeCaption(String days, String zone);

    @Message
    String saysNothing();

    @Message
    String standsOut(String name, int mentions, int negative);

    @Message
    String highest(String name, int mentions, int negative);

    @Message
    String highestIn(String name, int mentions, int negative);

    @Message
    String motives();

    @Message
    String motivesCaption(int mentions);

    @Message
    String motivesNote();

    @Message
    String categories();

    @Message
    String categoriesCaption(int mentions);

    @Message
    String category();

    @Message
    String noCategory();

    @Message
    String otherCategories(int count);

    @Message
    String change();

    @Message
    String inTheirOwnWords();

    @Message
    String allPosts(int count);

    @Message
    String wholeText();

    @Message
    String sources();

    @Message
    String sourcesCaption();

    @Message
    String source();

    @Message
    String state();

    @Message
    String lastRead();

    @Message
    String never();

    @Message
    String nextCheck();

    @Message
    String checks();

    @Message
    String failedOf(int failed, int checks);

    @Message
    String freshness(Freshness freshness);

    @Message
    String gapSince(String since);

    @Message
    String trouble(Trouble trouble);

    @Message
    String nothingYet();

    @Message
    String nothingYetAdvice();

    @Message
    String posts();

    @Message
    String postCount(int count);

    @Message
    String backToReport();

    @Message
    String older();

    @Message
    String noPosts();

    @Message
    String noPostsAdvice();

    @Message
    String withdrawn();

    @Message
    String withdrawnText();

    @Message
    String edited();

    @Message
    String backfill();

    @Message
    String elsewhere();

    @Message
    String atTheSource();
}
