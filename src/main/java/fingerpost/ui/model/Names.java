package fingerpost.ui.model;

import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;

/** What a person calls things. */
public final class Names {
    private Names() {}

    /** {@code www.example.com CNAME}, {@code proxy edge}: short enough for a list. */
    public static String of(Topology topology, Subject subject) {
        if (subject.owner().isPresent()) {
            return subject.owner().get().unicode()
                    + subject.type().map(type -> " " + type).orElse("");
        }
        return topology.find(subject.element())
                .map(Names::of)
                .orElse(subject.element().text());
    }

    /** {@code proxy edge}; only {@code proxy} or {@code proxy 2} where that is its label. */
    public static String of(Element element) {
        String word = Speech.of(ElementKind.of(element).word());
        String title = titleOf(element);
        return (title + " ").startsWith(word + " ") ? title : word + " " + title;
    }

    /** Its label, or its id where it has none. */
    public static String titleOf(Element element) {
        return element.label().isBlank() ? element.id().text() : element.label();
    }
}
