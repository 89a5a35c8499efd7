package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.SpritePainter;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tags say where their words have no room: one small sign or dot at the lower corner of each box, never wider than
 * that and never one over another; where two would meet, the heavier one is left. From afar a zone says the worst of its
 * names.
 */
final class Signs {
    /** Below this zoom zones speak for their names. */
    static final double FAR = 0.2;

    private static final double HIGHEST = 14;
    /** Of zones that speak for their names: there are many in sight. */
    private static final double AFAR = 11;

    private static final double LEAST = 3.5;
    /** Pixels from which on a sign can be told from another one. */
    private static final double READABLE = 9.5;

    private static final double DOT = 7;
    /** Of the height of the box. */
    private static final double SHARE = 0.45;
    /** Pixels: what is narrower or lower tells only what is not fine. */
    private static final double ROOM = 9;
    /** Pixels on each side of what no two signs may share. */
    private static final int CELL = 3;

    private final CanvasModel model;
    private final Viewport view;
    private final List<Sign> wanted = new ArrayList<>();

    /**
     * One of them.
     *
     * @param place pixels of the canvas
     * @param text empty for a dot
     */
    record Sign(Subject subject, Tag.Mood mood, Box place, String text) {}

    private Signs(CanvasModel model) {
        this.model = model;
        this.view = model.viewport();
    }

    /** Those in sight; none where tags have their words. */
    static List<Sign> of(CanvasModel model) {
        Beyond beyond = model.beyond();
        if (model.viewport().zoom() >= Tags.WORDS
                || (model.tags().isEmpty() && beyond.ghosts().cards().isEmpty())) {
            return List.of();
        }
        Signs signs = new Signs(model);
        Map<Subject, Tag> tags = model.tags();
        if (model.viewport().zoom() < FAR) {
            signs.far(tags, model.folded());
        } else {
            model.drawing().cards().forEach(card -> signs.at(card, tags.get(card.subject())));
            model.drawing()
                    .frames()
                    .forEach(frame -> signs.want(frame.subject(), tags.get(frame.subject()), frame.box(), false));
        }
        beyond.ghosts().cards().forEach(card -> signs.at(card, beyond.ghost()));
        return signs.apart();
    }

    /** Paints those. */
    static void paint(List<Sign> signs, Raster raster, SpriteCache sprites, CanvasModel model, double device) {
        SpritePainter painter = new SpritePainter(model.theme(), device);
        for (Sign sign : signs) {
            Box place = sign.place();
            int colour = sign.mood().colour(model.theme());
            boolean loud = sign.mood().weight() > 1 || sign.text().isEmpty();
            int ground = loud ? colour : model.theme().ink(Ink.CARD);
            int ink = loud ? model.theme().ink(Ink.CARD) : colour;
            SpriteCache.Key key = new SpriteCache.Key(
                    List.of("sign", sign.text(), ground, ink, place.width(), place.height()),
                    List.of(model.theme().name(), device));
            sprites.get(key, () -> painter.sign(sign.text(), place.width(), place.height(), ground, ink))
                    .ifPresent(sprite -> sprite.over(
                            raster.pixels(),
                            raster.width(),
                            raster.height(),
                            (int) Math.round(place.x() * device) - sprite.margin(),
                            (int) Math.round(place.y() * device) - sprite.margin()));
        }
    }

    private void at(Card card, @Nullable Tag tag) {
        want(card.subject(), tag, card.box(), false);
    }

    private void far(Map<Subject, Tag> tags, Folded folded) {
        boolean hides = view.zoom() < 0.12;
        Map<Subject, Tag> worst = new HashMap<>();
        for (Map.Entry<Subject, Tag> each : tags.entrySet()) {
            Subject zone = folded.zones().get(each.getKey());
            if (zone != null && each.getValue().mood().weight() > 0) {
                worst.merge(zone, each.getValue(), Signs::worse);
            }
        }
        for (Frame frame : model.drawing().frames()) {
            if (hides && folded.hides(frame.subject())) {
                continue;
            }
            Tag own = tags.get(frame.subject());
            Tag inside = worst.get(frame.subject());
            want(frame.subject(), own == null ? inside : inside == null ? own : worse(own, inside), frame.box(), true);
        }
        for (Card card : model.drawing().cards()) {
            Tag tag = tags.get(card.subject());
            boolean named = folded.hides(card.subject());
            if (tag != null && !(named && (hides || tag.mood().weight() < 2))) {
                at(card, tag);
            }
        }
    }

    private static Tag worse(Tag one, Tag other) {
        return other.mood().weight() > one.mood().weight() ? other : one;
    }

    /** @param zone whether it speaks for what is inside, beside its own name */
    private void want(Subject subject, @Nullable Tag tag, Box box, boolean zone) {
        if (tag == null || tag.sign().isEmpty() || !box.intersects(view.seen())) {
            return;
        }
        double wide = box.width() * view.zoom();
        double high = box.height() * view.zoom();
        double height = Math.floor(Math.clamp(SHARE * Math.min(wide, high), LEAST, zone ? AFAR : HIGHEST));
        boolean light = tag.mood().weight() < 2;
        String text = height >= READABLE ? tag.sign() : "";
        double width = text.length() <= 1 ? height : Math.ceil(height * (0.45 * text.length() + 0.6));
        if (text.isEmpty()) {
            height = Math.min(height, light ? DOT - 2 : DOT);
            width = height;
        }
        if (width > wide
                || (light && Math.min(wide, high) < ROOM)
                || (text.isEmpty() && tag.sign().length() > 1)) {
            return;
        }
        double x = zone ? view.toCanvasX(box.x()) + 3 : view.toCanvasX(box.right()) - width + Math.min(3, height / 5);
        double y = view.toCanvasY(box.bottom()) - (zone ? height / 2 : height * 0.65);
        wanted.add(new Sign(subject, tag.mood(), new Box(Math.round(x), Math.round(y), width, height), text));
    }

    /** Those of them that lie free, the heavy ones first. */
    private List<Sign> apart() {
        wanted.sort(Comparator.comparingInt(sign -> -sign.mood().weight()));
        int columns = (int) (view.width() / CELL) + 2 * (int) HIGHEST;
        BitSet taken = new BitSet();
        List<Sign> free = new ArrayList<>();
        for (Sign sign : wanted) {
            Box place = sign.place();
            int left = Math.max(0, (int) place.x() / CELL);
            int right = Math.min(columns - 1, (int) Math.max(0, place.right()) / CELL);
            int top = Math.max(0, (int) place.y() / CELL);
            int bottom = (int) Math.max(0, place.bottom()) / CELL;
            boolean alone = true;
            for (int row = top; row <= bottom && alone; row++) {
                int next = taken.nextSetBit(row * columns + left);
                alone = next < 0 || next > row * columns + right;
            }
            if (alone && left <= right) {
                for (int row = top; row <= bottom; row++) {
                    taken.set(row * columns + left, row * columns + right + 1);
                }
                free.add(sign);
            }
        }
        return free;
    }
}
