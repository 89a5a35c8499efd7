package fingerpost.plan.deployed;

import fingerpost.dns.DomainName;
import fingerpost.plan.difference.Difference;
import java.util.List;

/** One file of the design or of the folder, and how the two stand to each other. */
public sealed interface DeployedFile {
    /** Relative, with forward slashes. */
    String path();

    /** The word of the command line's JSON. */
    String word();

    /** Whether what is deployed says something else than the design. */
    default boolean differs() {
        return switch (this) {
            case Same _, Foreign _ -> false;
            case OfZone it -> !it.differences().isEmpty() || !it.faults().isEmpty();
            case OfText _, Missing _, Unread _ -> true;
        };
    }

    /** To the byte. */
    record Same(String path) implements DeployedFile {
        @Override
        public String word() {
            return "same";
        }
    }

    /**
     * A zone with another text.
     *
     * @param differences from what is deployed to the design; none where only layout, order, case or serial differ
     * @param faults what stands in the file and no server would load, in words
     */
    record OfZone(String path, DomainName apex, List<Difference> differences, List<String> faults)
            implements DeployedFile {
        public OfZone {
            differences = List.copyOf(differences);
            faults = List.copyOf(faults);
        }

        @Override
        public String word() {
            return differs() ? "differs" : "alike";
        }
    }

    /**
     * Any other file with another text.
     *
     * @param unified what would go and what would come, as {@code diff -u} says it
     * @param places in which blocks the lines stand: {@code server www.example.com, location /}
     */
    record OfText(String path, String unified, List<String> places) implements DeployedFile {
        public OfText {
            places = List.copyOf(places);
        }

        @Override
        public String word() {
            return "differs";
        }
    }

    /** Of the design, and not in the folder. */
    record Missing(String path) implements DeployedFile {
        @Override
        public String word() {
            return "missing";
        }
    }

    /** In the folder, and none that the design makes. */
    record Foreign(String path) implements DeployedFile {
        @Override
        public String word() {
            return "foreign";
        }
    }

    /** In the folder, and not to be read. */
    record Unread(String path, String why) implements DeployedFile {
        @Override
        public String word() {
            return "unread";
        }
    }
}
