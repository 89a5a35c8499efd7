package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import java.util.List;
import java.util.function.Function;

/**
 * Everything that an asker may be given while nothing but dice and turns change: what is left of an answer policy once the
 * asker, the health and the lines are settled. It is what a simulation draws from instead of asking anew.
 */
public sealed interface Possible {
    /** Nobody gets anything. */
    static Possible nothing() {
        return new Whole(List.of());
    }

    /** Whether it holds no record at all. */
    boolean isNothing();

    /** The same, with each choice that holds nothing replaced. */
    default Possible orElse(Possible other) {
        return isNothing() ? other : this;
    }

    /** These records in this order. */
    record Whole(List<Rdata> records) implements Possible {
        public Whole {
            records = List.copyOf(records);
        }

        @Override
        public boolean isNothing() {
            return records.isEmpty();
        }
    }

    /**
     * These records, beginning with the next of them at each answer.
     *
     * @param place whose turns they are; equal places share one counter
     */
    record Turned(String place, List<Rdata> records) implements Possible {
        public Turned {
            records = List.copyOf(records);
        }

        @Override
        public boolean isNothing() {
            return records.isEmpty();
        }
    }

    /** These records in an order of which every one is equally likely. */
    record Shuffled(List<Rdata> records) implements Possible {
        public Shuffled {
            records = List.copyOf(records);
        }

        @Override
        public boolean isNothing() {
            return records.isEmpty();
        }
    }

    /** One of these by chance: a number is drawn from 0 below the sum of the weights, the first sum above it wins. */
    record Drawn(List<Part> parts) implements Possible {
        /** One choice and its weight, from 1. */
        public record Part(long weight, Possible possible) {}

        public Drawn {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isNothing() {
            return parts.stream().allMatch(part -> part.possible.isNothing());
        }

        @Override
        public Possible orElse(Possible other) {
            return isNothing() ? other : map(part -> part.possible.orElse(other));
        }

        private Drawn map(Function<Part, Possible> change) {
            return new Drawn(parts.stream()
                    .map(part -> new Part(part.weight, change.apply(part)))
                    .toList());
        }
    }

    /** What comes of the first, and behind it those of {@code more} that it has not. */
    record Together(Possible first, List<Rdata> more) implements Possible {
        public Together {
            more = List.copyOf(more);
        }

        @Override
        public boolean isNothing() {
            return more.isEmpty() && first.isNothing();
        }
    }
}
