package fingerpost.command;

import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;

/** Places of a topology in words. */
final class Subjects {
    private Subjects() {}

    /** {@code www.example.com CNAME}, or {@code proxy Load balancer}. */
    static String spoken(Topology topology, Subject subject) {
        return subject.owner()
                .map(owner ->
                        owner.unicode() + subject.type().map(type -> " " + type).orElse(""))
                .orElseGet(() ->
                        topology.find(subject.element()).map(Subjects::spoken).orElse(subject.toString()));
    }

    private static String spoken(Element element) {
        String label = element.label().isBlank() ? element.id().text() : element.label();
        return ElementKind.of(element).word() + " " + label;
    }
}
