package fingerpost.picture;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.NodeKind;
import java.util.Map;

/** The colours of the three themes. */
final class Palettes {
    private Palettes() {}

    static Theme light() {
        return new Theme(
                "light",
                false,
                Map.ofEntries(
                        Map.entry(Ink.PAPER, 0xfff5f7fa),
                        Map.entry(Ink.FRAME, Theme.mix(0xfff5f7fa, 0xff0f766e, 0.06)),
                        Map.entry(Ink.FRAME_EDGE, Theme.mix(0xfff5f7fa, 0xff0f766e, 0.4)),
                        Map.entry(Ink.DOTS, 0xffd8dee7),
                        Map.entry(Ink.CARD, 0xffffffff),
                        Map.entry(Ink.BORDER, 0xffcdd5e0),
                        Map.entry(Ink.SHADOW, 0x121b2430),
                        Map.entry(Ink.TITLE, 0xff18212d),
                        Map.entry(Ink.DETAIL, 0xff526071),
                        Map.entry(Ink.ON_BADGE, 0xffffffff),
                        Map.entry(Ink.SELECTION, 0xff2563eb),
                        Map.entry(Ink.LEGAL, 0xff15803d),
                        Map.entry(Ink.ILLEGAL, 0xffb91c1c),
                        Map.entry(Ink.PATH, 0xffc2410c)),
                accents(
                        0xff0f766e,
                        0xff0e7490,
                        0xff4f46e5,
                        0xff7c3aed,
                        0xff15803d,
                        0xffbe185d,
                        0xffa84b08,
                        0xff0369a1,
                        0xff8a5a05,
                        0xff526071,
                        0xff9f1239,
                        0xff1e40af,
                        0xff4d7c0f,
                        0xff475569),
                lines(0xff2563eb, 0xff0f766e, 0xff526071, 0xff4f46e5, 0xffc2410c, 0xff15803d, 0xffa84b08, 0xff8a5a05),
                Map.of(
                        Badge.ERROR, 0xffc81e1e,
                        Badge.WARNING, 0xffb45309,
                        Badge.NOTICE, 0xff1d63d8,
                        Badge.INFO, 0xff526071));
    }

    static Theme dark() {
        return new Theme(
                "dark",
                true,
                Map.ofEntries(
                        Map.entry(Ink.PAPER, 0xff0f141b),
                        Map.entry(Ink.FRAME, Theme.mix(0xff0f141b, 0xff2dd4bf, 0.07)),
                        Map.entry(Ink.FRAME_EDGE, Theme.mix(0xff0f141b, 0xff2dd4bf, 0.4)),
                        Map.entry(Ink.DOTS, 0xff26303c),
                        Map.entry(Ink.CARD, 0xff1a222d),
                        Map.entry(Ink.BORDER, 0xff35414f),
                        Map.entry(Ink.SHADOW, 0x38000000),
                        Map.entry(Ink.TITLE, 0xffe8edf4),
                        Map.entry(Ink.DETAIL, 0xffa3b1c2),
                        Map.entry(Ink.ON_BADGE, 0xff10151c),
                        Map.entry(Ink.SELECTION, 0xff6ea8fe),
                        Map.entry(Ink.LEGAL, 0xff4ade80),
                        Map.entry(Ink.ILLEGAL, 0xfff87171),
                        Map.entry(Ink.PATH, 0xfffb923c)),
                accents(
                        0xff2dd4bf,
                        0xff22d3ee,
                        0xffa5b4fc,
                        0xffc4b5fd,
                        0xff4ade80,
                        0xfff58ac0,
                        0xfffbb040,
                        0xff4cc2ff,
                        0xfff5d04c,
                        0xffa3b1c2,
                        0xfffb8598,
                        0xff93c5fd,
                        0xffbef264,
                        0xffcbd5e1),
                lines(0xff7fb0ff, 0xff2dd4bf, 0xffa3b1c2, 0xffa5b4fc, 0xfffb923c, 0xff4ade80, 0xfffbb040, 0xfff5d04c),
                Map.of(
                        Badge.ERROR, 0xfff87171,
                        Badge.WARNING, 0xfffbb040,
                        Badge.NOTICE, 0xff6ea8fe,
                        Badge.INFO, 0xffa3b1c2));
    }

    /** Nothing below 7 to 1 on black, and every edge is seen. */
    static Theme highContrast() {
        return new Theme(
                "high-contrast",
                true,
                Map.ofEntries(
                        Map.entry(Ink.PAPER, 0xff000000),
                        Map.entry(Ink.FRAME, 0xff101010),
                        Map.entry(Ink.FRAME_EDGE, 0xff5eead4),
                        Map.entry(Ink.DOTS, 0xff303030),
                        Map.entry(Ink.CARD, 0xff000000),
                        Map.entry(Ink.BORDER, 0xffffffff),
                        Map.entry(Ink.SHADOW, 0x00000000),
                        Map.entry(Ink.TITLE, 0xffffffff),
                        Map.entry(Ink.DETAIL, 0xffe6e6e6),
                        Map.entry(Ink.ON_BADGE, 0xff000000),
                        Map.entry(Ink.SELECTION, 0xffffff00),
                        Map.entry(Ink.LEGAL, 0xff4dff6a),
                        Map.entry(Ink.ILLEGAL, 0xffff8080),
                        Map.entry(Ink.PATH, 0xffffa640)),
                accents(
                        0xff5eead4,
                        0xff67e8f9,
                        0xffb9c4ff,
                        0xffd5c7ff,
                        0xff6bf08f,
                        0xffffa3d1,
                        0xffffc266,
                        0xff8ad4ff,
                        0xffffe066,
                        0xffe6e6e6,
                        0xffffa0b0,
                        0xffadd0ff,
                        0xffd0f77a,
                        0xfff2f5fa),
                lines(0xff9cc4ff, 0xff5eead4, 0xffe6e6e6, 0xffb9c4ff, 0xffffa640, 0xff6bf08f, 0xffffc266, 0xffffe066),
                Map.of(
                        Badge.ERROR, 0xffff8080,
                        Badge.WARNING, 0xffffc266,
                        Badge.NOTICE, 0xff8ad4ff,
                        Badge.INFO, 0xffe6e6e6));
    }

    private static Map<NodeKind, Integer> accents(
            int zone,
            int name,
            int proxy,
            int service,
            int backend,
            int router,
            int registry,
            int endpoint,
            int certificate,
            int resolver,
            int clients,
            int provider,
            int site,
            int group) {
        return Map.ofEntries(
                Map.entry(NodeKind.ZONE, zone),
                Map.entry(NodeKind.NAME, name),
                Map.entry(NodeKind.PROXY, proxy),
                Map.entry(NodeKind.SERVICE, service),
                Map.entry(NodeKind.BACKEND, backend),
                Map.entry(NodeKind.ROUTER, router),
                Map.entry(NodeKind.REGISTRY, registry),
                Map.entry(NodeKind.ENDPOINT, endpoint),
                Map.entry(NodeKind.CERTIFICATE, certificate),
                Map.entry(NodeKind.RESOLVER, resolver),
                Map.entry(NodeKind.CLIENTS, clients),
                Map.entry(NodeKind.PROVIDER, provider),
                Map.entry(NodeKind.SITE, site),
                Map.entry(NodeKind.GROUP, group));
    }

    private static Map<EdgeKind, Integer> lines(
            int address, int alias, int reference, int route, int redirect, int served, int announce, int secure) {
        return Map.ofEntries(
                Map.entry(EdgeKind.ADDRESS, address),
                Map.entry(EdgeKind.ALIAS_OF, alias),
                Map.entry(EdgeKind.FLATTENED_TO, alias),
                Map.entry(EdgeKind.REFERS_TO, reference),
                Map.entry(EdgeKind.DELEGATES, alias),
                Map.entry(EdgeKind.ROUTES_TO, route),
                Map.entry(EdgeKind.REDIRECTS_TO, redirect),
                Map.entry(EdgeKind.SERVED_BY, served),
                Map.entry(EdgeKind.ANNOUNCES, announce),
                Map.entry(EdgeKind.ASKS, reference),
                Map.entry(EdgeKind.SECURES, secure));
    }
}
