package fingerpost.topology;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that clients open, as it stands in the address bar.
 *
 * @param path with its query, from the first slash
 */
public record PageUrl(boolean tls, Host host, int port, String path) {
    private static final Pattern FORM =
            Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<host>\\[[^]]*]|[^/?#:@]*)"
                    + "(:(?<port>[0-9]{1,6}))?(?<path>[/?][^#]*)?(#.*)?");

    private static final Pattern NAME =
            Pattern.compile("(?!.*[.][0-9]+$)[^/?#:@\\[\\]\\\\ .]+([.][^/?#:@\\[\\]\\\\ .]+)*");

    public PageUrl {
        Port.require(port);
        if (!path.startsWith("/") || path.chars().anyMatch(each -> each <= ' ' || each == 0x7f)) {
            throw new IllegalArgumentException(
                    "The path of a URL begins with a slash and has no blank; \"" + path + "\" is none.");
        }
        if (host instanceof Host.AtName && !NAME.matcher(host.text()).matches()) {
            throw new IllegalArgumentException("\"" + host.text() + "\" cannot be the host of a URL.");
        }
    }

    /** The page of that URL; throws with the reason where it is none that a browser could open. */
    public static PageUrl of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches() || parts.group("host").isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + text.strip() + "\" is no URL; write it like https://www.example.org/page.");
        }
        String scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("Clients open pages by http or https, not by " + scheme + ".");
        }
        boolean tls = scheme.equals("https");
        String path = Optional.ofNullable(parts.group("path")).orElse("/");
        return new PageUrl(
                tls,
                Host.of(parts.group("host")),
                Optional.ofNullable(parts.group("port")).map(Integer::parseInt).orElse(usualPort(tls)),
                path.startsWith("/") ? path : "/" + path);
    }

    public PageUrl withHost(Host other) {
        return new PageUrl(tls, other, port, path);
    }

    private static int usualPort(boolean tls) {
        return tls ? 443 : 80;
    }

    @Override
    public String toString() {
        return (tls ? "https://" : "http://") + host.text() + (port == usualPort(tls) ? "" : ":" + port) + path;
    }
}
