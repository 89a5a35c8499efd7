package fingerpost.ui.text;

import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import java.util.List;
import java.util.Optional;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A part of the design that can be chosen.
 *
 * @param title for the list
 */
record TextChoice(DesignText part, String title) {
    static final StringConverter<TextChoice> CONVERTER = new StringConverter<>() {
        @Override
        public String toString(@Nullable TextChoice choice) {
            return choice == null ? "" : choice.title();
        }

        @Override
        public @Nullable TextChoice fromString(String text) {
            return null;
        }
    };

    /** Those of a design, in its order. */
    static List<TextChoice> of(Topology topology) {
        return topology.elements().stream()
                .flatMap(each -> part(each).map(part -> new TextChoice(part, Names.of(each))).stream())
                .toList();
    }

    private static Optional<DesignText> part(Element element) {
        return switch (element) {
            case HostedZone zone -> Optional.of(new ZoneText(zone.id()));
            case Proxy proxy when proxy.kind() == Proxy.Kind.NGINX -> Optional.of(new ProxyText(proxy.id()));
            default -> Optional.empty();
        };
    }
}
