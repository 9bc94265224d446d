package balie.benchmark;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.triage.judge.LooseText;
import java.util.List;

/** Made-up posts of about 110 characters, half of them Dutch. */
public final class Posts {
    public static final List<String> TEXTS = List.of(
            "Al drie weken wacht ik op mijn bestelling en de klantenservice neemt niet op. Echt slecht geregeld hoor! 😡",
            "Snelle levering, netjes ingepakt en de tegels zijn prachtig. Ik raad deze winkel iedereen aan, bedankt!",
            "Heeft iemand ervaring met de vloer van Belwinkel? Wij twijfelen nog tussen hout en laminaat voor de gang.",
            "@floorhuis volgens jullie site zou het pakket vandaag komen, maar de bezorger is hier nooit geweest. Hoe kan dat?",
            "Your app keeps crashing whenever I try to check in, and nobody answers the phone. What am I supposed to do?",
            "Shout out to the lady at the desk who found my suitcase within an hour. Great service, you made my day! :)",
            "Two hours late again and not a single word from the crew. I will never fly with you again, want my money back",
            "Does anyone know a good place to buy oak floors near Utrecht? Our living room needs a new one before May.");

    private Posts() {}

    static MentionCollected mention(String text) {
        return new LooseText(ChannelType.MICROBLOG, null, text).mention();
    }

    /** Posts repeated up to that length. */
    static String ofLength(int characters) {
        return String.join(" ", TEXTS).repeat(characters / 500 + 1).substring(0, characters);
    }
}
