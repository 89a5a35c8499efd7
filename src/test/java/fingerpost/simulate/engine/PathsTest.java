package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Reach;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    private static final Id RESOLVER = Id.of("resolver-0");
    private static final Id ANOTHER = Id.of("another");

    private final Paths paths = new Paths(new Lab().www(60).model().caches().getFirst());

    @Test
    void onlyTheCachesOwnResolverMatters() {
        paths.enter(new Reach(Set.of(ANOTHER), Set.of(ANOTHER), Map.of()));
        assertThat(paths.isSilent() || paths.isRefusing()).isFalse();

        paths.enter(new Reach(Set.of(RESOLVER), Set.of(), Map.of()));
        assertThat(paths.isSilent()).isTrue();
        assertThat(paths.isRefusing()).isFalse();

        paths.enter(new Reach(Set.of(), Set.of(RESOLVER), Map.of()));
        assertThat(paths.isSilent()).isFalse();
        assertThat(paths.isRefusing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "clients, V4, true, false",
        "clients, V6, false, true",
        "clients, BOTH, true, true",
        "another, BOTH, false, false"
    })
    void clientsAreCutFromTheirFamiliesUntilTheEraIsOver(String who, Families families, boolean v4, boolean v6) {
        paths.enter(new Reach(Set.of(), Set.of(), Map.of(Id.of(who), Set.of(families))));
        assertThat(paths.isCut(0, Model.V4)).isEqualTo(v4);
        assertThat(paths.isCut(0, Model.V6)).isEqualTo(v6);

        paths.enter(Reach.WHOLE);
        assertThat(paths.isCut(0, Model.V4) || paths.isCut(0, Model.V6)).isFalse();
    }
}
