package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Detail;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.Sprite;
import fingerpost.picture.SpritePainter;
import fingerpost.picture.Stroke;
import fingerpost.picture.Theme;
import fingerpost.picture.Wire;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Paints one frame of the canvas: what the viewport sees of a drawing, in the detail that its zoom allows. */
final class FramePainter {
    private static final double FADED = 0.78;
    private static final int FADED_OPACITY = 70;
    private static final int GHOST_OPACITY = 160;
    private static final List<Double> DASHES = List.of(6.0, 4.0);

    private final Raster raster;
    private final SpriteCache sprites;
    private final Look look;
    private final Theme theme;
    private final Viewport view;
    private final double device;
    private final double scale;
    private final Detail detail;
    private final Box seen;
    private final SpritePainter painter;
    private final Map<EdgeKind, Integer> wireColours = new EnumMap<>(EdgeKind.class);
    private final Map<EdgeKind, Integer> dimColours = new EnumMap<>(EdgeKind.class);
    private final List<Object> how;
    private boolean ghostly;

    /** @param device pixels of the raster for one pixel of the canvas */
    FramePainter(Raster raster, SpriteCache sprites, Look look, Viewport view, double device) {
        this.raster = raster;
        this.sprites = sprites;
        this.look = look;
        this.theme = look.theme();
        this.view = view;
        this.device = device;
        this.scale = view.zoom() * device;
        this.detail = Detail.at(view.zoom());
        this.seen = view.seen().grown(20 / view.zoom());
        this.painter = new SpritePainter(theme, scale);
        this.how = List.of(detail, theme.name(), scale);
        double strength = view.zoom() < 0.05 ? 0.75 : detail == Detail.FOLDED ? 0.5 : detail == Detail.BOX ? 0.3 : 0;
        for (EdgeKind kind : EdgeKind.values()) {
            int colour = Theme.mix(theme.line(kind), theme.ink(Ink.PAPER), strength);
            wireColours.put(kind, colour);
            dimColours.put(kind, faded(colour, true));
        }
    }

    /** @param fold the names that zones hide when they are folded, and the lines left then */
    void paint(Drawing drawing, Supplier<Folded> fold) {
        Folded folded = detail == Detail.FOLDED ? fold.get() : Folded.NOTHING;
        raster.clear(theme.ink(Ink.PAPER));
        grid();
        if (detail == Detail.FOLDED) {
            wires(folded.wires());
            drawing.frames().stream()
                    .filter(frame -> !folded.hides(frame.subject()))
                    .forEach(this::frame);
        } else {
            drawing.frames().forEach(this::frame);
            wires(drawing.wires());
        }
        for (Card card : drawing.cards()) {
            if (card.box().intersects(seen) && !(detail == Detail.FOLDED && folded.hides(card.subject()))) {
                card(card);
            }
        }
        if (detail == Detail.FULL) {
            labels(drawing.wires());
        } else if (detail != Detail.TITLE) {
            Captions captions = new Captions(raster, sprites, theme, view, device);
            boolean folds = detail == Detail.FOLDED;
            for (Frame frame : drawing.frames()) {
                if (frame.box().intersects(seen)) {
                    captions.of(
                            frame.title(),
                            folds ? Integer.toString(frame.names()) : "",
                            frame.box(),
                            folds ? farGround(frame.kind()) : theme.frameGround(frame.kind()),
                            Optional.ofNullable(folded.worst().get(frame.subject())));
                }
            }
            for (Card card : drawing.cards()) {
                if (card.glyph().kind().isFrame() && card.box().intersects(seen)) {
                    captions.of(
                            card.glyph().title(),
                            "",
                            card.box(),
                            theme.frameGround(card.glyph().kind()),
                            folds ? card.glyph().badge() : Optional.empty());
                }
            }
        }
    }

    /** What only another design has, over that: see-through. */
    void ghosts(Drawing ghosts) {
        ghostly = true;
        for (Frame frame : ghosts.frames()) {
            if (look.beyond().isGhost(frame.subject()) && (detail == Detail.FULL || detail == Detail.TITLE)) {
                header(frame);
            }
        }
        wires(ghosts.wires());
        for (Card card : ghosts.cards()) {
            if (card.box().intersects(seen)) {
                card(card);
            }
        }
        if (detail == Detail.FULL) {
            labels(ghosts.wires());
        }
        ghostly = false;
    }

    private void grid() {
        if (view.zoom() < 0.35) {
            return;
        }
        double step = look.grid().dots() * scale;
        raster.dots(
                offset(view.x(), step), offset(view.y(), step), step, Math.max(1, (int) device), theme.ink(Ink.DOTS));
    }

    /** Where the first dot lies, so that the grid stays with the drawing. */
    private double offset(double from, double step) {
        double past = (from * scale) % step;
        return past > 0 ? step - past : -past;
    }

    private void frame(Frame frame) {
        Box box = frame.box();
        if (!box.intersects(seen)) {
            return;
        }
        int r = (int) Math.round(14 * scale);
        boolean dim = look.isDimFrame(frame.subject());
        int edge = faded(theme.frameEdge(frame.kind()), dim);
        int ground = faded(theme.frameGround(frame.kind()), dim);
        if (detail == Detail.FOLDED) {
            ground = farGround(frame.kind());
        }
        int thick = Math.max(1, (int) Math.round(1.2 * scale));
        raster.rounded(x(box.x()), y(box.y()), length(box.width()), length(box.height()), r, edge);
        raster.rounded(
                x(box.x()) + thick,
                y(box.y()) + thick,
                length(box.width()) - 2 * thick,
                length(box.height()) - 2 * thick,
                r - thick,
                ground);
        if (detail == Detail.FULL || detail == Detail.TITLE) {
            header(frame);
            chevron(Chevron.of(frame, view.zoom()), true, ground);
        }
        mark(frame.subject(), box, r);
    }

    private void header(Frame frame) {
        Box box = frame.box();
        Frame unmoved = frame.at(box.movedTo(0, 0));
        place(
                new SpriteCache.Key(unmoved, how),
                () -> painter.header(unmoved, detail),
                box,
                ghostly || look.isDimFrame(frame.subject()));
    }

    private void wires(List<Wire> wires) {
        WirePen pen = new WirePen(raster, view.x(), view.y(), scale);
        boolean thin = detail == Detail.BOX || detail == Detail.FOLDED;
        for (Wire wire : wires) {
            if (!wire.route().bounds().grown(1).intersects(seen)) {
                continue;
            }
            boolean onPath = !look.path().isEmpty()
                    && look.isOnPath(wire.edge().from(), wire.edge().to());
            boolean chosen = wire.edge().source().type().isPresent()
                    && look.selected().contains(wire.edge().source());
            Optional<Beyond.Sign> sign =
                    ghostly ? Optional.of(Beyond.Sign.THERE) : look.beyond().of(wire.edge());
            int colour = onPath
                    ? theme.ink(Ink.PATH)
                    : chosen
                            ? theme.ink(Ink.SELECTION)
                            : sign.isPresent()
                                    ? sign.get().mood().colour(theme)
                                    : (look.isDimLine(
                                                            wire.edge().from(),
                                                            wire.edge().to())
                                                    ? dimColours
                                                    : wireColours)
                                            .getOrDefault(wire.edge().kind(), 0);
            Stroke stroke = Stroke.of(wire.edge().kind());
            if (look.stream().isShown()) {
                double part = look.stream().part(wire);
                colour = part > 0 ? colour : faded(colour, true);
                stroke = part > 0 ? new Stroke(Stream.width(part), List.of()) : stroke;
            }
            if (ghostly) {
                stroke = new Stroke(stroke.width(), DASHES);
            }
            if (onPath || chosen || sign.filter(Beyond.Sign.HERE::equals).isPresent()) {
                stroke = new Stroke(stroke.width() + 1.25, stroke.dashes());
            }
            if (thin && look.stream().part(wire) == 0) {
                pen.thin(wire.route(), colour);
            } else {
                pen.draw(wire.route(), stroke, colour);
            }
            look.stream().dots(raster, wire, view, device, theme);
        }
    }

    private void card(Card card) {
        Box box = card.box();
        boolean dim = ghostly || look.isDim(card.subject());
        if (detail == Detail.BOX || detail == Detail.FOLDED) {
            int accent = theme.accent(card.glyph().kind());
            int edge = faded(Theme.mix(theme.ink(Ink.CARD), accent, 0.7), dim);
            int ground = faded(Theme.mix(theme.ink(Ink.CARD), accent, 0.3), dim);
            int badge = card.glyph().badge().map(theme::badge).orElse(ground);
            mark(card.subject(), box, 1);
            raster.fill(x(box.x()), y(box.y()), length(box.width()), length(box.height()), edge);
            raster.fill(x(box.x()) + 1, y(box.y()) + 1, length(box.width()) - 2, length(box.height()) - 2, badge);
        } else {
            mark(card.subject(), box, (int) Math.round(9 * scale));
            if (!place(new SpriteCache.Key(card.glyph(), how), () -> painter.card(card.glyph(), detail), box, dim)) {
                plain(card, dim);
            }
            chevron(Chevron.of(card, view.zoom()), false, theme.ink(Ink.CARD));
        }
    }

    /** At the same size at any zoom below 100 %, over whatever the title leaves there. */
    private void chevron(Optional<Box> box, boolean open, int ground) {
        double size = Chevron.SIZE * Math.max(1, view.zoom());
        box.ifPresent(at -> sprites.get(
                        new SpriteCache.Key(List.of("chevron", open, ground), List.of(theme.name(), device, size)),
                        () -> new SpritePainter(theme, device).chevron(size, open, ground))
                .ifPresent(sprite -> blit(sprite, x(at.x()), y(at.y()), false)));
    }

    /** Rings a box that is selected, on the walk, or a place where the wire may end. */
    private void mark(Subject subject, Box box, int radius) {
        if (look.selected().contains(subject)) {
            selected(box, radius, theme.ink(Ink.SELECTION));
        } else if (look.legal().filter(legal -> legal.contains(subject)).isPresent()) {
            selected(box, radius, theme.ink(Ink.LEGAL));
        } else if (look.path().contains(subject)) {
            selected(box, radius, theme.ink(Ink.PATH));
        }
    }

    private void plain(Card card, boolean dim) {
        Box box = card.box();
        int accent = faded(theme.accent(card.glyph().kind()), dim);
        int r = (int) Math.round(9 * scale);
        raster.rounded(
                x(box.x()),
                y(box.y()),
                length(box.width()),
                length(box.height()),
                r,
                faded(theme.ink(Ink.BORDER), dim));
        raster.rounded(
                x(box.x()) + 1,
                y(box.y()) + 1,
                length(box.width()) - 2,
                length(box.height()) - 2,
                r - 1,
                Theme.mix(theme.ink(Ink.CARD), accent, 0.06));
    }

    private void labels(List<Wire> wires) {
        for (Wire wire : wires) {
            Box box = wire.label();
            if (box.width() > 0 && box.intersects(seen)) {
                boolean dim = look.isDimLine(wire.edge().from(), wire.edge().to())
                        && !look.isOnPath(wire.edge().from(), wire.edge().to());
                Object thing = List.of(wire.words(), wire.edge().kind());
                place(new SpriteCache.Key(thing, how), () -> painter.label(wire), box, dim);
            }
        }
    }

    /** Of a zone or group that is seen as one box from far away. */
    private int farGround(NodeKind kind) {
        return Theme.mix(theme.ink(Ink.PAPER), theme.accent(kind), 0.22);
    }

    private void selected(Box box, int radius, int colour) {
        int thick = Math.max(2, (int) Math.round(2 * device));
        int gap = detail == Detail.FULL || detail == Detail.TITLE ? (int) device : 0;
        raster.outline(
                x(box.x()) - gap,
                y(box.y()) - gap,
                length(box.width()) + 2 * gap,
                length(box.height()) + 2 * gap,
                radius + gap,
                thick,
                colour);
    }

    /** Lays the sprite there, or the same of another scale until it is painted; says whether there is any. */
    private boolean place(SpriteCache.Key key, Supplier<Sprite> paint, Box box, boolean dim) {
        Optional<Sprite> sharp = sprites.get(key, paint);
        sharp.ifPresent(sprite -> blit(sprite, x(box.x()), y(box.y()), dim));
        if (sharp.isPresent()) {
            return true;
        }
        Optional<Sprite> standIn = sprites.standIn(key.thing());
        standIn.ifPresent(sprite -> {
            double ratio = box.width() * scale / (sprite.width() - 2.0 * sprite.margin());
            sprite.stretched(
                    raster.pixels(),
                    raster.width(),
                    raster.height(),
                    (int) Math.round(x(box.x()) - sprite.margin() * ratio),
                    (int) Math.round(y(box.y()) - sprite.margin() * ratio),
                    ratio,
                    dim ? opacity() : 255);
        });
        return standIn.isPresent();
    }

    private void blit(Sprite sprite, int left, int top, boolean dim) {
        int x = left - sprite.margin();
        int y = top - sprite.margin();
        if (dim) {
            sprite.faded(raster.pixels(), raster.width(), raster.height(), x, y, opacity());
        } else {
            sprite.over(raster.pixels(), raster.width(), raster.height(), x, y);
        }
    }

    private int opacity() {
        return ghostly ? GHOST_OPACITY : FADED_OPACITY;
    }

    private int faded(int colour, boolean dim) {
        return dim ? Theme.mix(colour, theme.ink(Ink.PAPER), FADED) : colour;
    }

    private int x(double drawingX) {
        return (int) Math.round((drawingX - view.x()) * scale);
    }

    private int y(double drawingY) {
        return (int) Math.round((drawingY - view.y()) * scale);
    }

    private int length(double units) {
        return Math.max(2, (int) Math.round(units * scale));
    }
}
