package fingerpost.ui.find;

import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.dns.IpNetwork;
import fingerpost.ui.model.LiveState;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is meant by an expression, or by a part of one. */
sealed interface Term {
    boolean holds(Thing thing, Seen seen);

    /** All of them; everything where there is none. */
    record All(List<Term> parts) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            return parts.stream().allMatch(each -> each.holds(thing, seen));
        }
    }

    record Any(List<Term> parts) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            return parts.stream().anyMatch(each -> each.holds(thing, seen));
        }
    }

    record Not(Term part) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            return !part.holds(thing, seen);
        }
    }

    /** One of the thing's words for that key is such. */
    record Words(Key key, Predicate<String> wanted) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            if (key == Key.GROUP) {
                String group = seen.groups().get(thing.subject().element());
                return group != null && wanted.test(group);
            }
            return thing.words(key).stream().anyMatch(wanted);
        }
    }

    /** One of the thing's numbers for that key lies there. */
    record Amount(Key key, Sign sign, long bound) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            return thing.amounts(key).stream().anyMatch(each -> sign.holds(each, bound));
        }
    }

    record Within(IpNetwork network) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            return thing.addresses().stream().anyMatch(network::contains);
        }
    }

    /** Something was found there that is as bad, or has such a code. */
    record Problem(Predicate<Finding> wanted) implements Term {
        static Problem of(Severity severity) {
            return new Problem(each -> each.severity() == severity);
        }

        @Override
        public boolean holds(Thing thing, Seen seen) {
            return seen.findings(thing.subject()).stream().anyMatch(wanted);
        }
    }

    record Live(Set<LiveState> states) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            LiveState state = seen.live().get(thing.subject().node());
            return state != null && states.contains(state);
        }
    }

    record Is(Trait trait) implements Term {
        @Override
        public boolean holds(Thing thing, Seen seen) {
            return switch (trait) {
                case SELECTED ->
                    seen.selected().contains(thing.subject())
                            || seen.selected().contains(thing.subject().node());
                case UNUSED -> thing.unused();
                case ALIAS -> thing.words(Key.TYPE).contains("alias");
                case WILDCARD ->
                    thing.subject().owner().isPresent()
                            && thing.subject().owner().get().isWildcard();
                case PINNED -> seen.pinned().contains(thing.subject().node().toString());
                case DOWN -> seen.down().contains(thing.subject().node());
            };
        }
    }
}
