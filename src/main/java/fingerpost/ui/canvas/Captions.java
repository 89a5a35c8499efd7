package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Badge;
import fingerpost.picture.Sprite;
import fingerpost.picture.SpritePainter;
import fingerpost.picture.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is said of zones from far away, as large at any zoom: their names across or upwards, and their worst problem. */
final class Captions {
    /** Pixels: narrower or lower says nothing. */
    private static final double LEAST = 24;

    /** Pixels: in what is smaller the badge stands below the name. */
    private static final double ROOMY = 76;

    private static final double LINE = 20;
    private static final double BADGE = 18;
    private static final double SMALL_BADGE = 12;
    /** Names are cut at few widths, so that few are painted anew while zooming. */
    private static final int STEP = 4;
    /** Below that many pixels a name needs all of the width. */
    private static final double TIGHT = 64;

    private final Raster raster;
    private final SpriteCache sprites;
    private final Theme theme;
    private final Viewport view;
    private final double device;
    private final SpritePainter painter;

    Captions(Raster raster, SpriteCache sprites, Theme theme, Viewport view, double device) {
        this.raster = raster;
        this.sprites = sprites;
        this.theme = theme;
        this.view = view;
        this.device = device;
        painter = new SpritePainter(theme, device);
    }

    /**
     * The name in that box of the drawing, wherever it is large enough to hold a part of it.
     *
     * @param count how many names it stands for, said where there is room; may be empty
     */
    void of(String text, String count, Box box, int ground, Optional<Badge> worst) {
        double left = view.toCanvasX(box.x());
        double top = view.toCanvasY(box.y());
        double width = box.width() * view.zoom();
        double height = box.height() * view.zoom();
        double taken = worst.isPresent() && Math.max(width, height) >= ROOMY ? BADGE : 0;
        boolean upwards = width < LEAST + 60 && height > 1.5 * width && width >= LINE;
        double margin = width < TIGHT ? 0 : 4;
        double across = width - taken - 2 * margin;
        double up = height - taken - 8;
        if (upwards && up >= LEAST) {
            int cut = STEP * (int) (up / STEP);
            sprite(
                            List.of(text, count, cut, ground, "upwards"),
                            () -> caption(text, count, cut, ground).turned())
                    .ifPresent(sprite -> {
                        double middle = Math.min(4, (width - LINE) / 2);
                        blit(sprite, left + middle, top + height - 4 - sprite.height() / device);
                    });
        } else if (across >= LEAST && height >= 16) {
            int cut = STEP * (int) (across / STEP);
            sprite(List.of(text, count, cut, ground), () -> caption(text, count, cut, ground))
                    .ifPresent(sprite -> blit(sprite, left + margin, top + 2));
        }
        boolean beside = taken > 0 || upwards || across < LEAST || height < 2 * SMALL_BADGE;
        double size = width < TIGHT ? SMALL_BADGE : BADGE;
        worst.ifPresent(badge -> sprite(List.of("badge", badge, size), () -> painter.badge(badge, size))
                .ifPresent(sprite -> blit(
                        sprite,
                        left + width - Math.min(size, (size + width) / 2),
                        beside ? top + Math.min(0, (height - size) / 2) : top + height - size - 2)));
    }

    private Sprite caption(String text, String count, int cut, int ground) {
        return painter.caption(text, count, cut - 2, ground);
    }

    private Optional<Sprite> sprite(List<Object> thing, Supplier<Sprite> paint) {
        return sprites.get(new SpriteCache.Key(thing, List.of(theme.name(), device)), paint);
    }

    private void blit(Sprite sprite, double x, double y) {
        sprite.over(raster.pixels(), raster.width(), raster.height(), (int) Math.round(x * device), (int)
                Math.round(y * device));
    }
}
