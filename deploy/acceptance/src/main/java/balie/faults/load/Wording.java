package balie.faults.load;

import java.util.List;
import java.util.Random;

/** Makes up what people write: now and then something that wants an answer, mostly something that does not. */
final class Wording {
    private static final List<String> PLACES = List.of("Oudezijl", "Westermeer", "Lindhoven", "Groterade", "Kleibeek");
    private static final List<String> THINGS = List.of("lamp", "tas", "klok", "tafel", "kast");
    private static final List<String> DUTCH = List.of(
            "De winkel van %s in %s heeft een nieuwe gevel.",
            "%s staat zaterdag met een kraam op de markt in %s.",
            "Een bestelbus van %s reed vanmiddag door %s.",
            "Bij %s in %s hangt een affiche van het dorpsfeest.",
            "Het filiaal van %s in %s zit naast de bibliotheek.");
    private static final List<String> ENGLISH = List.of(
            "The %s shop in %s has a new front.",
            "%s has a stall on the market in %s on Saturday.",
            "A van of %s drove through %s this afternoon.",
            "The %s branch in %s is next to the library.",
            "There is a poster of the village fair at %s in %s.");
    private static final List<String> DUTCH_CALLS = List.of(
            "Mijn bestelling bij %s is nog steeds niet geleverd. Wanneer komt de %s?",
            "Kapot geleverd door %s: een %s met een barst. Kunnen jullie dit oplossen?",
            "Hoe kan ik bij %s een %s ruilen?",
            "Waar blijft mijn pakket van %s? Ik wacht al weken op de %s.");
    private static final List<String> ENGLISH_CALLS = List.of(
            "My order from %s still has not arrived. When will I get the %s?",
            "%s delivered a broken %s. Can you please fix this?",
            "How can I return an item to %s? It is a %s.",
            "Where is my parcel from %s? I have been waiting for the %s for weeks.");

    private final Random random;

    Wording(Random random) {
        this.random = random;
    }

    /** Something about these names, by which the first is called and the others mentioned. */
    String about(List<String> names, boolean dutch, boolean wantsAnswer) {
        var name = String.join(dutch ? " en " : " and ", names);
        if (wantsAnswer) return of(dutch ? DUTCH_CALLS : ENGLISH_CALLS).formatted(name, of(THINGS));
        return of(dutch ? DUTCH : ENGLISH).formatted(name, of(PLACES));
    }

    private String of(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
