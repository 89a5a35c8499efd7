package fingerpost.document.form;

import static java.util.stream.Collectors.joining;

import fingerpost.document.json.Source;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Refuses what refers to nothing, or to something of the wrong kind, at the place where it does. */
final class References {
    private References() {}

    static void require(Map<Id, Element> all, Map<Id, Source> sources) {
        all.forEach((id, element) -> {
            Source source = sources.get(id);
            for (Id reference : element.references()) {
                Element referred = all.get(reference);
                Set<ElementKind> meant = meant(element, reference);
                if (source != null && (referred == null || !meant.contains(ElementKind.of(referred)))) {
                    throw source.saying(reference.text()).refused(refusal(reference, referred == null, meant));
                }
            }
        });
    }

    private static String refusal(Id reference, boolean missing, Set<ElementKind> meant) {
        String kinds = meant.stream().map(ElementKind::word).collect(joining(" or "));
        String wanted = meant.size() > 2 ? "such an element" : "a " + kinds;
        return missing
                ? "There is no element with the id " + reference + "; add " + wanted
                        + " of that id or write the id of one that is there."
                : "The element " + reference + " is no " + kinds + "; write the id of " + wanted + ".";
    }

    private static Set<ElementKind> meant(Element element, Id reference) {
        return switch (ElementKind.of(element)) {
            case ZONE -> EnumSet.of(ElementKind.LINE);
            case PROXY -> {
                boolean passed = ((Proxy) element)
                        .passes()
                        .anyMatch(pass -> pass.service().equals(reference));
                yield EnumSet.of(passed ? ElementKind.SERVICE : ElementKind.CERTIFICATE);
            }
            case SERVICE, ROUTER, REGISTRY -> EnumSet.of(ElementKind.BACKEND, ElementKind.ROUTER);
            case BACKEND, ENDPOINT -> EnumSet.of(ElementKind.CERTIFICATE);
            case CLIENTS -> EnumSet.of(ElementKind.RESOLVER);
            case SCENARIO, CERTIFICATE, LINE, RESOLVER -> EnumSet.allOf(ElementKind.class);
        };
    }
}
