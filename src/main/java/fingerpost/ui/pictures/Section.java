package fingerpost.ui.pictures;

import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.topology.Subject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which part of the drawing becomes a picture. */
public enum Section {
    WHOLE("The whole drawing"),
    SELECTION("What is selected"),
    SEEN("What is seen");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /**
     * That part, with the lines between its boxes and the frames of their zones.
     *
     * @param seen what of the drawing is on the screen
     */
    public Drawing of(Drawing drawing, Set<Subject> selection, Box seen) {
        return switch (this) {
            case WHOLE -> drawing;
            case SELECTION -> {
                Set<Subject> chosen = selection.stream().map(Subject::node).collect(Collectors.toSet());
                drawing.frames().stream()
                        .filter(frame -> chosen.contains(frame.subject()))
                        .forEach(frame -> drawing.cards().stream()
                                .filter(card -> frame.box().contains(card.box()))
                                .forEach(card -> chosen.add(card.subject())));
                yield only(drawing, chosen::contains);
            }
            case SEEN -> {
                Set<Subject> inside = new HashSet<>();
                drawing.cards().stream()
                        .filter(card -> seen.intersects(card.box()))
                        .forEach(card -> inside.add(card.subject()));
                drawing.frames().stream()
                        .filter(frame -> seen.intersects(frame.box()))
                        .forEach(frame -> inside.add(frame.subject()));
                yield only(drawing, inside::contains);
            }
        };
    }

    private static Drawing only(Drawing drawing, Predicate<Subject> wanted) {
        return new Drawing(
                drawing.cards().stream()
                        .filter(card -> wanted.test(card.subject()))
                        .toList(),
                drawing.frames().stream()
                        .filter(frame -> wanted.test(frame.subject()))
                        .toList(),
                drawing.wires().stream()
                        .filter(wire -> wanted.test(wire.edge().from())
                                && wanted.test(wire.edge().to()))
                        .toList());
    }
}
