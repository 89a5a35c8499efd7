package fingerpost.ui.canvas;

import fingerpost.picture.Sprite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Sprites that were painted before, the latest used kept longest. New ones are painted at once as long as the frame has
 * time for it, then by the executor; until one is there an older one of the same thing stands in.
 */
final class SpriteCache {
    private static final long MOST_PIXELS = 14_000_000;

    /**
     * What a sprite shows.
     *
     * @param thing glyph, frame or label
     * @param how detail, theme and scale
     */
    record Key(Object thing, Object how) {}

    private record Painted(Key key, Sprite sprite) {}

    private final long nanosPerFrame;
    private final Executor executor;
    private final Runnable whenReady;
    private final Map<Key, Sprite> sprites = new LinkedHashMap<>(512, 0.75f, true);
    private final Map<Object, Sprite> standIns = new HashMap<>();
    private final Queue<Painted> painted = new ConcurrentLinkedQueue<>();
    private final List<AtomicBoolean> waiting = new ArrayList<>();
    private final Set<Key> asked = new HashSet<>();
    private long pixels;
    private long frameEnds;
    private boolean passing;

    /** @param whenReady told, on the executor's thread, that a sprite asked for has come */
    SpriteCache(long nanosPerFrame, Executor executor, Runnable whenReady) {
        this.nanosPerFrame = nanosPerFrame;
        this.executor = executor;
        this.whenReady = whenReady;
    }

    /**
     * A new frame: what the last one asked for and nobody has begun is forgotten.
     *
     * @param passing the next frame will be of another scale, so that nothing new is worth painting
     */
    void beginFrame(boolean passing) {
        this.passing = passing;
        frameEnds = System.nanoTime() + nanosPerFrame;
        waiting.forEach(cancelled -> cancelled.set(true));
        waiting.clear();
        asked.clear();
        drain();
    }

    Optional<Sprite> get(Key key, Supplier<Sprite> painter) {
        Sprite known = sprites.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (passing) {
            return Optional.empty();
        }
        if (System.nanoTime() - frameEnds < 0) {
            Sprite fresh = painter.get();
            keep(key, fresh);
            return Optional.of(fresh);
        }
        if (asked.add(key)) {
            AtomicBoolean cancelled = new AtomicBoolean();
            waiting.add(cancelled);
            executor.execute(() -> {
                if (!cancelled.get()) {
                    painted.add(new Painted(key, painter.get()));
                    whenReady.run();
                }
            });
        }
        return Optional.empty();
    }

    /** What the same thing looked like at another scale. */
    Optional<Sprite> standIn(Object thing) {
        return Optional.ofNullable(standIns.get(thing));
    }

    private void drain() {
        for (Painted next = painted.poll(); next != null; next = painted.poll()) {
            keep(next.key(), next.sprite());
        }
    }

    private void keep(Key key, Sprite sprite) {
        Sprite before = sprites.put(key, sprite);
        pixels += size(sprite) - (before == null ? 0 : size(before));
        standIns.put(key.thing(), sprite);
        var oldest = sprites.entrySet().iterator();
        while (pixels > MOST_PIXELS && oldest.hasNext()) {
            Map.Entry<Key, Sprite> gone = oldest.next();
            pixels -= size(gone.getValue());
            standIns.remove(gone.getKey().thing(), gone.getValue());
            oldest.remove();
        }
    }

    private static long size(Sprite sprite) {
        return (long) sprite.width() * sprite.height();
    }
}
