package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Graphs;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private final TopologyGraph small = Graphs.site();
    private final TopologyGraph large = Graphs.large(1_300, 1);
    private final Deque<Runnable> aside = new ArrayDeque<>();
    private final Deque<Runnable> longWork = new ArrayDeque<>();
    private final List<String> names = new ArrayList<>();
    private final List<Arranging.Arranged> told = new ArrayList<>();
    private final Arranging arranging = new Arranging(
            aside::add,
            (name, work) -> {
                names.add(name);
                longWork.add(work);
            },
            Runnable::run);

    @Test
    void aLargeDesignIsArrangedWhereItIsSeenAndCanBeStopped() {
        arranging.arrange(large, Map.of(), told::add);
        assertThat(names).containsExactly("Arranging 1,300 boxes");
        longWork.remove().run();
        assertThat(told)
                .singleElement()
                .satisfies(it -> assertThat(it.drawing().cards()).isNotEmpty());
    }

    @Test
    void whatIsStoppedIsPlacedQuicklyInstead() {
        arranging.arrange(large, Map.of(), told::add);
        Thread.currentThread().interrupt();
        longWork.remove().run();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(told.getFirst().placed()).hasSizeGreaterThan(1_000);
    }

    @Test
    void onlyTheLatestResultIsTold() {
        arranging.arrange(small, Map.of(), told::add);
        arranging.arrange(large, Map.of(), told::add);
        aside.remove().run();
        assertThat(told).isEmpty();
        longWork.remove().run();
        assertThat(told).extracting(it -> it.graph().graph()).containsExactly(large);
    }

    @Test
    void whatStandsAlreadyIsDrawnAtOnceAndOnlyTheRestIsPlaced() {
        arranging.arrange(small, Map.of(), told::add);
        aside.remove().run();
        var places = new HashMap<>(told.getFirst().placed());
        var missing = places.keySet().iterator().next();
        places.remove(missing);
        arranging.arrange(small, places, told::add);
        assertThat(aside).isEmpty();
        assertThat(told.getLast().placed()).containsOnlyKeys(missing);
    }
}
