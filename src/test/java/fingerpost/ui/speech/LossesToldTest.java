package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.export.Exporter;
import fingerpost.export.HostileDesign;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the targets cannot say has its German, whatever the design. */
class LossesToldTest {
    private static final PhraseBook BOOK = PhraseBook.of(Language.GERMAN);

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.ui.speech.PhraseBookTest#samples")
    void lossesOfTheSamplesAreTold(Path file) throws DocumentProblem {
        assertThat(english(DocumentFile.read(file).topology())).isEmpty();
    }

    @Test
    void lossesOfAnyDesignAreTold() {
        SplittableRandom random = new SplittableRandom(8);
        Set<String> english = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            english.addAll(english(Chance.topology(random, 60)));
        }
        assertThat(english).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a b'", "'; root /;'", "'{$HOME} \"`'", "'%'"})
    void refusalsAreTold(String text) {
        assertThat(english(HostileDesign.of(text))).isEmpty();
    }

    @Test
    void severalSentencesAreToldOneByOneAndNamesInThemStay() {
        Speech.speak(Language.GERMAN);
        assertThat(Told.loss(
                        "The SOA is the provider's. A server has one zone of a name, and another zone of the design is"
                                + " named example.com. too; that one is written. Keep one."))
                .isEqualTo(
                        "Das SOA gehört dem Anbieter. Ein Server hat zu einem Namen eine Zone, und eine andere Zone des"
                                + " Entwurfs heißt auch example.com.; jene wird geschrieben. Einen behalten.");
    }

    @Test
    void whatIsKnownInPartStaysWhole() {
        Speech.speak(Language.GERMAN);
        assertThat(Told.loss("The SOA is the provider's. Odd.")).isEqualTo("The SOA is the provider's. Odd.");
        assertThat(Told.loss("")).isEmpty();
    }

    private static Set<String> english(Topology design) {
        Set<String> english = new TreeSet<>();
        for (Exporter each : Exporters.all()) {
            messages(each, design).stream()
                    .filter(said ->
                            !said.isEmpty() && BOOK.sayAll(Told.LOSS, said).isEmpty())
                    .forEach(english::add);
        }
        return english;
    }

    private static List<String> messages(Exporter target, Topology design) {
        try {
            return target.export(design, target.versions().getFirst(), Map.of()).losses().stream()
                    .map(Loss::message)
                    .toList();
        } catch (Refusal refusal) {
            return List.of(String.valueOf(refusal.getMessage()));
        }
    }
}
