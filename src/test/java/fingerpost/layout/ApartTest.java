package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ApartTest {
    private final Flat.Engine engine = new Parts(new ElkEngine(), new SketchEngine());

    private static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElseThrow();
    }

    @Test
    void manyCustomersOfOneNameServerHaveTheShapeOfAPage() {
        Flat graph = HubsTest.customers(60);
        Box tower = around(engine.place(graph, () -> false));
        Box page = around(new Apart(engine).place(graph, () -> false));
        assertThat(tower.height() / tower.width()).isGreaterThan(4);
        assertThat(page.height() / page.width()).isBetween(0.3, 2.0);
    }

    @Test
    void noBoxStandsOnAnother() {
        List<Box> boxes = new Apart(engine).place(HubsTest.customers(60), () -> false);
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                assertThat(boxes.get(i).intersects(boxes.get(k))).isFalse();
            }
        }
    }

    @Test
    void whatAllLeadToStandsRightOfThem() {
        List<Box> boxes = new Apart(engine).place(HubsTest.customers(60), () -> false);
        assertThat(boxes.getLast().x())
                .isGreaterThan(around(boxes.subList(0, boxes.size() - 1)).right());
    }

    @Test
    void whatLeadsToAllStandsLeftOfThemBehindWhatLeadsToItAlone() {
        Flat customers = HubsTest.customers(60);
        List<Flat.Line> lines = new ArrayList<>(customers.lines().stream()
                .map(line -> line.to() == 240 ? new Flat.Line(240, 10, line.from(), 20) : line)
                .toList());
        lines.add(new Flat.Line(241, 10, 240, 10));
        List<Size> sizes = new ArrayList<>(customers.boxes());
        sizes.add(new Size(80, 40));
        List<Box> boxes = new Apart(engine).place(new Flat(sizes, lines), () -> false);
        assertThat(boxes.get(240).right())
                .isLessThan(around(boxes.subList(0, 240)).x());
        assertThat(boxes.get(241).right()).isLessThan(boxes.get(240).x());
    }

    @Test
    void aSmallGraphStaysWhole() {
        AtomicInteger calls = new AtomicInteger();
        Flat graph = HubsTest.customers(14);
        new Apart((flat, cancelled) -> {
                    calls.incrementAndGet();
                    return engine.place(flat, cancelled);
                })
                .place(graph, () -> false);
        assertThat(calls).hasValue(1);
    }
}
