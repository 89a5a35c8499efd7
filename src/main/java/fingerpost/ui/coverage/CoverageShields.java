package fingerpost.ui.coverage;

import fingerpost.check.Coverage;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Shield;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The small badges that say at each name how far it is covered. */
public final class CoverageShields {
    private CoverageShields() {}

    /** Three at each name; fewer where there is nothing to tell. */
    public static Map<Subject, List<Shield>> of(Map<Subject, Coverage> coverage) {
        Map<Subject, List<Shield>> shields = new HashMap<>();
        coverage.forEach((name, each) -> shields.put(
                name,
                Stream.of(Kind.values())
                        .flatMap(kind -> of(kind, kind.of(each)))
                        .toList()));
        return shields;
    }

    private static Stream<Shield> of(Kind kind, Coverage.Part part) {
        return switch (part.extent()) {
            case ALL -> Stream.of(shield(Shield.Share.ALL, kind, part));
            case SOME -> Stream.of(shield(Shield.Share.SOME, kind, part));
            case NONE -> Stream.of(shield(Shield.Share.NONE, kind, part));
            case NOT_APPLICABLE -> Stream.empty();
        };
    }

    private static Shield shield(Shield.Share share, Kind kind, Coverage.Part part) {
        return new Shield(share, kind.brief(), () -> CoverageText.whole(kind, part));
    }
}
