package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;

/** What a person calls the things that an edit is about, for the edit's name. */
final class Spoken {
    private static final int LONGEST = 60;

    private Spoken() {}

    /** {@code proxy edge}. */
    static String of(Element element) {
        return ElementKind.of(element).word() + " " + brief(element.label());
    }

    /** {@code A of www.example.com}. */
    static String of(String typeName, DomainName owner) {
        return typeName + " of " + of(owner);
    }

    static String of(DomainName name) {
        return brief(name.unicode());
    }

    static String of(Topology topology, Subject subject) {
        return subject.owner()
                .map(owner -> subject.type().map(type -> of(type, owner)).orElse(of(owner)))
                .orElseGet(() -> of(Still.element(topology, subject.element())));
    }

    static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
