package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.export.Exporter;
import fingerpost.export.Loss;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LossTagsTest {
    private static final Map<Loss.Status, Tag.Mood> MOODS = Map.of(
            Loss.Status.EXACT, Tag.Mood.GOOD,
            Loss.Status.APPROXIMATE, Tag.Mood.DOUBTFUL,
            Loss.Status.CANNOT, Tag.Mood.BAD);

    static List<Exporter> targets() {
        return Exporters.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void eachBoxSaysTheWorstThatTheTargetLosesThere(Exporter target) throws Exception {
        for (Samples.Sample sample : Samples.all()) {
            List<Loss> losses = target.export(
                            sample.document().topology(), target.versions().getFirst(), Map.of())
                    .losses();
            Map<Subject, Tag> tags = LossTags.of(losses);

            assertThat(tags.keySet())
                    .containsExactlyInAnyOrderElementsOf(losses.stream()
                            .map(each -> each.subject().node())
                            .distinct()
                            .toList());
            for (Loss each : losses) {
                Tag tag = tags.get(each.subject().node());
                assertThat(tag.mood()).isGreaterThanOrEqualTo(MOODS.get(each.status()));
                assertThat(tag.reason()).contains(each.message());
            }
            tags.forEach((box, tag) -> assertThat(losses)
                    .anyMatch(each -> each.subject().node().equals(box)
                            && MOODS.get(each.status()) == tag.mood()
                            && each.status().word().equals(tag.word())));
        }
    }

    @Test
    void theWorstComeFirstSinceOnlySoManyAreDrawn() {
        Subject fine = Subject.of(Id.of("fine"));
        Subject lost = Subject.of(Id.of("lost"));
        List<Loss> losses =
                List.of(new Loss(fine, Loss.Status.EXACT, ""), new Loss(lost, Loss.Status.CANNOT, "Never."));

        assertThat(LossTags.of(losses).keySet()).containsExactly(lost, fine);
    }
}
