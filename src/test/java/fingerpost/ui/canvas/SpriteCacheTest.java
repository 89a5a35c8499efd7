package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Graphs;
import fingerpost.picture.Detail;
import fingerpost.picture.Glyph;
import fingerpost.picture.Sprite;
import fingerpost.picture.SpritePainter;
import fingerpost.picture.Theme;
import fingerpost.topology.NodeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SpriteCacheTest {
    private static final long PLENTY = 1_000_000_000_000L;

    private final Sprite sprite = new SpritePainter(Theme.LIGHT, 1)
            .card(Glyph.of(Graphs.node("proxy", NodeKind.PROXY), Optional.empty()), Detail.FULL);
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final AtomicInteger ready = new AtomicInteger();

    private SpriteCache cache(long nanos) {
        return new SpriteCache(nanos, later::add, ready::incrementAndGet);
    }

    private static SpriteCache.Key key(Object how) {
        return new SpriteCache.Key("proxy", how);
    }

    @Test
    void whatWasPaintedOnceIsNotPaintedAgain() {
        AtomicInteger painted = new AtomicInteger();
        SpriteCache cache = cache(PLENTY);
        cache.beginFrame(false);
        for (int i = 0; i < 2; i++) {
            assertThat(cache.get(key(1), () -> {
                        painted.incrementAndGet();
                        return sprite;
                    }))
                    .contains(sprite);
        }
        assertThat(painted).hasValue(1);
    }

    @Test
    void aFrameWithoutTimeLeavesThePaintingForLater() {
        SpriteCache cache = cache(0);
        cache.beginFrame(false);
        assertThat(cache.get(key(1), () -> sprite)).isEmpty();
        assertThat(cache.get(key(1), () -> sprite)).isEmpty();
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(ready).hasValue(1);
        cache.beginFrame(false);
        assertThat(cache.get(key(1), () -> sprite)).contains(sprite);
    }

    @Test
    void whatTheNextFrameNoLongerAsksForIsNotPainted() {
        SpriteCache cache = cache(0);
        cache.beginFrame(false);
        cache.get(key(1), () -> sprite);
        cache.beginFrame(false);
        later.remove().run();
        assertThat(ready).hasValue(0);
    }

    @Test
    void onTheWayToAnotherScaleTheOldOneStandsIn() {
        SpriteCache cache = cache(PLENTY);
        cache.beginFrame(false);
        cache.get(key(1), () -> sprite);
        cache.beginFrame(true);
        assertThat(cache.get(key(2), () -> sprite)).isEmpty();
        assertThat(later).isEmpty();
        assertThat(cache.standIn("proxy")).contains(sprite);
    }
}
