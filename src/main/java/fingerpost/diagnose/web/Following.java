package fingerpost.diagnose.web;

import fingerpost.behaviour.TargetUrl;
import fingerpost.diagnose.web.RedirectPath.End;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Quoted;
import fingerpost.wire.Limits;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows redirects among the names that are surveyed, and never to another site. */
final class Following {
    private final WebClient client;
    private final Map<DomainName, List<IpAddress>> names;

    /**
     * Follows to those names.
     *
     * @param names with the addresses that may be asked
     */
    Following(WebClient client, Map<DomainName, List<IpAddress>> names) {
        this.client = client;
        this.names = Map.copyOf(names);
    }

    /** From that answer on. */
    RedirectPath from(WebAnswer first) {
        List<WebAnswer> hops = new ArrayList<>(List.of(first));
        Set<String> seen = new HashSet<>(Set.of(first.request().url()));
        while (true) {
            WebAnswer at = hops.getLast();
            if (at.reply().isEmpty()) {
                return new RedirectPath(hops, End.FAILED, "");
            }
            Optional<String> location = at.reply().flatMap(each -> each.location());
            if (location.isEmpty()) {
                return new RedirectPath(hops, End.ARRIVED, "");
            }
            Optional<TargetUrl> target = Destination.of(at.request(), location.get());
            Optional<WebRequest> next =
                    target.flatMap(url -> request(url, at.request().address()));
            if (target.isEmpty()) {
                return new RedirectPath(hops, End.UNREADABLE, Quoted.of(location.get()));
            }
            if (next.isEmpty()) {
                return new RedirectPath(hops, End.ELSEWHERE, target.get().toString());
            }
            if (!seen.add(next.get().url())) {
                boolean cookie = hops.stream()
                        .anyMatch(each -> each.reply()
                                .flatMap(reply -> reply.field("Set-Cookie"))
                                .isPresent());
                return new RedirectPath(
                        hops, cookie ? End.COOKIE : End.LOOP, next.get().url());
            }
            if (hops.size() > Limits.REDIRECTS) {
                return new RedirectPath(hops, End.TOO_MANY, next.get().url());
            }
            hops.add(client.ask(next.get()));
        }
    }

    /** To the same address where the name has it. */
    private Optional<WebRequest> request(TargetUrl url, IpAddress now) {
        Optional<DomainName> host = url.name();
        List<IpAddress> addresses =
                host.map(each -> names.getOrDefault(each, List.of())).orElse(List.of());
        if (host.isEmpty() || addresses.isEmpty()) {
            return Optional.empty();
        }
        IpAddress address = addresses.contains(now) ? now : addresses.getFirst();
        try {
            return Optional.of(
                    WebRequest.of(address, url.port(), url.tls(), host.get()).withPath(url.uri()));
        } catch (IllegalArgumentException unaskable) {
            return Optional.empty();
        }
    }
}
