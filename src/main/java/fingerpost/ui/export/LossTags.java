package fingerpost.ui.export;

import fingerpost.export.Loss;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How well a target can say each box of the drawing: the worst of what lies there, with the reasons. */
public final class LossTags {
    private LossTags() {}

    /** One tag for each box that the target has anything to do with, the worst first. */
    public static Map<Subject, Tag> of(List<Loss> losses) {
        Map<Subject, List<Loss>> byBox = losses.stream()
                .collect(Collectors.groupingBy(each -> each.subject().node(), LinkedHashMap::new, Collectors.toList()));
        Map<Subject, Tag> tags = new LinkedHashMap<>();
        byBox.entrySet().stream()
                .sorted(Map.Entry.<Subject, List<Loss>>comparingByValue(
                        (one, other) -> worst(other).compareTo(worst(one))))
                .forEach(each -> tags.put(each.getKey(), tag(each.getValue())));
        return tags;
    }

    private static Loss.Status worst(List<Loss> here) {
        return here.stream().map(Loss::status).max(Loss.Status::compareTo).orElse(Loss.Status.EXACT);
    }

    private static Tag tag(List<Loss> here) {
        Loss.Status status = worst(here);
        Tag.Mood mood = switch (status) {
            case EXACT -> Tag.Mood.GOOD;
            case APPROXIMATE -> Tag.Mood.DOUBTFUL;
            case CANNOT -> Tag.Mood.BAD;
        };
        String sign = switch (status) {
            case EXACT -> "=";
            case APPROXIMATE -> "≈";
            case CANNOT -> "×";
        };
        String reasons = here.stream()
                .filter(each -> each.status() != Loss.Status.EXACT)
                .map(each -> each.subject().type().map(type -> type + ": ").orElse("") + Told.loss(each.message()))
                .collect(Collectors.joining("\n"));
        return new Tag(mood, sign, Speech.of(status.word()), reasons);
    }
}
