package balie.reporting.page;

import balie.reporting.figures.PostFilter.Authors;
import balie.reporting.freshness.Freshness;
import balie.reporting.freshness.Trouble;
import balie.reporting.period.Choice;
import balie.reporting.period.Grain;
import balie.reporting.reaction.CaseChoice;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Duration;

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
    String firstResponseMedian();

    @Message
    String firstResponses();

    @Message
    String inBusinessHours(int answers);

    @Message
    String listedBelow();

    @Message
    String noAnswers();

    @Message
    String noMedian();

    @Message
    String medianFromPost(Duration median);

    @Message
    String withinTarget();

    @Message
    String metOf(int met, int decided);

    @Message
    String noTarget();

    @Message
    String reaction();

    @Message
    String noCasesYet();

    @Message
    String noCasesYetAdvice();

    @Message
    String answersCaption(int answers, String days, String zone);

    @Message
    String tooFew();

    @Message
    String measured();

    @Message
    String answers();

    @Message
    String median();

    @Message
    String nineOfTen();

    @Message
    String businessTime();

    @Message
    String calendarTime();

    @Message
    String fromPost();

    @Message
    String answeredAt();

    @Message
    String target();

    @Message
    String inTime();

    @Message
    String missedTarget();

    @Message
    String noClock();

    @Message
    String firstResponseTargets(int met, int decided, int missed, double share);

    @Message
    String resolutionTargets(int met, int decided, int missed, double share);

    @Message
    String normHeld(int within, int answers, double share);

    @Message
    String normSource();

    @Message
    String waitCaption(String days, String zone);

    @Message
    String withinNorm();

    @Message
    String beyondNorm();

    @Message
    String upTo(String limit);

    @Message
    String between(String above, String limit);

    @Message
    String longerThan(String above);

    @Message
    String hours(long count);

    @Message
    String days(long count);

    @Message
    String shortHours(long count);

    @Message
    String shortDays(long count);

    @Message
    String shortLonger(long count);

    @Message
    String cases();

    @Message
    String casesNow();

    @Message
    String casesThen();

    @Message
    String openNow();

    @Message
    String unansweredNow();

    @Message
    String waitingNow();

    @Message
    String lateNow();

    @Message
    String casesOpened();

    @Message
    String casesMissed();

    @Message
    String casesLeftOut(int count);

    @Message
    String casesSince(String since);

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

    @Message
    String shareOfVoice();

    @Message
    String voiceCaption(String days, String zone);

    @Message
    String brand();

    @Message
    String voiceSentence(String name, double share, int own, int all);

    @Message
    String voiceNote();

    @Message
    String noCompetitors();

    @Message
    String noCompetitorsAdvice();

    @Message
    String competitorsUnknown();

    @Message
    String unansweredTitle();

    @Message
    String unansweredSentence(int count);

    @Message
    String unansweredNone();

    @Message
    String unansweredCaption();

    @Message
    String unansweredPost();

    @Message
    String waitingSince();

    @Message
    String caseColumn();

    @Message
    String unansweredMore(int count);

    @Message
    String unansweredLately(int count, long days);

    @Message
    String measuresTitle();

    @Message
    String measuresCaption(String days, String zone);

    @Message
    String measure();

    @Message
    String measureValue();

    @Message
    String measureBefore();

    @Message
    String measureFormula();

    @Message
    String strength();

    @Message
    String strengthFormula(int about, int found);

    @Message
    String sentimentMeasure();

    @Message
    String sentimentFormula();

    @Message
    String passion();

    @Message
    String passionFormula(int repeating, int authors);

    @Message
    String reach();

    @Message
    String reachFormula(int authors, int posts);

    @Message
    String measuresSentence(int known, int mentions);

    @Message
    String mostMotives(String motive, String channel, int count, int mentions);

    @Message
    String mostCategories(String name, int count, int mentions);

    @Message
    String answeredPosts();

    @Message
    String unansweredPosts();

    @Message
    String oneCase();

    @Message
    String caseStanding(CaseStanding standing);

    @Message
    String caseChoice(CaseChoice choice);

    @Message
    String authors(Authors authors);

    @Message
    String lateOnes(int count);
}
