package fingerpost.plan.difference;

import fingerpost.dns.DomainName;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** What differs between two designs at one place. At least one of the two is there. */
public sealed interface Difference {
    /** Where; in the second design, or in the first where the second has nothing there. */
    Subject subject();

    /** What stands there in the first design, a line each; none where there is nothing. */
    List<String> before();

    /** What stands there in the second, likewise. */
    List<String> after();

    /** What a person calls the place: {@code A of www.example.com}, {@code proxy edge}. */
    default String spoken() {
        return switch (this) {
            case OfEntry it -> {
                ZoneEntry entry = it.is().or(it::was).orElseThrow();
                yield entry.typeName() + " of " + entry.owner().unicode();
            }
            case OfZone it -> "zone " + it.is().or(it::was).orElseThrow().apex().unicode();
            case OfElement it -> {
                Element element = it.is().or(it::was).orElseThrow();
                yield ElementKind.of(element).word() + " " + element.label();
            }
        };
    }

    /** {@code added}, {@code removed} or {@code changed}. */
    default String word() {
        return before().isEmpty() ? "added" : after().isEmpty() ? "removed" : "changed";
    }

    /** A record set or ALIAS. */
    record OfEntry(DomainName apex, Subject subject, Optional<ZoneEntry> was, Optional<ZoneEntry> is)
            implements Difference {
        @Override
        public List<String> before() {
            return was.map(EntryText::lines).orElse(List.of());
        }

        @Override
        public List<String> after() {
            return is.map(EntryText::lines).orElse(List.of());
        }

        /** Whether nothing but the TTL differs. */
        public boolean onlyTtl() {
            return was.isPresent() && is.isPresent() && SameEntry.ofData(was.get(), is.get());
        }
    }

    /** A zone itself: it is new, it goes, or its SOA, default TTL or provider changes; what it holds is told by entry. */
    record OfZone(Subject subject, Optional<HostedZone> was, Optional<HostedZone> is) implements Difference {
        @Override
        public List<String> before() {
            return was.map(EntryText::zone).orElse(List.of());
        }

        @Override
        public List<String> after() {
            return is.map(EntryText::zone).orElse(List.of());
        }
    }

    /** Any other element. */
    record OfElement(Subject subject, Optional<Element> was, Optional<Element> is) implements Difference {
        @Override
        public List<String> before() {
            return was.map(ElementText::lines).orElse(List.of());
        }

        @Override
        public List<String> after() {
            return is.map(ElementText::lines).orElse(List.of());
        }
    }
}
