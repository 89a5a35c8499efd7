package fingerpost.diagnose.web;

import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.ServiceBinding;
import fingerpost.wire.Limits;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Looks behind the addresses of a name: every address is asked over plain HTTP and TLS as a browser would ask, without a server
 * name, and for a name that nobody knows; redirects are followed among the names of the survey. At most the connections of
 * {@link Limits}, no more than five in a second to other machines.
 */
public final class WebSurvey {
    private static final DomainName STRANGER = DomainName.of("nobody.fingerpost.invalid");
    /** Each is asked up to six times. */
    private static final int MOST_ADDRESSES = 8;

    private final WebClient client;

    public WebSurvey(WebClient client) {
        this.client = client;
    }

    /**
     * One verdict for each check, in the order of the catalogue. Blocks; interrupting the thread stops it.
     *
     * @param addresses all that the name has, in the order of the answer
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public List<Verdict> run(DomainName host, List<IpAddress> addresses, WebOptions options) {
        if (!WebRequest.canAskFor(host)) {
            return untested(host + " is no host that a browser can ask for.");
        }
        WebSight sight = look(host, addresses, options);
        return WebChecks.ALL.stream().map(check -> check.of(sight)).toList();
    }

    /** The verdicts of a survey that is not made. */
    public static List<Verdict> untested(String why) {
        return WebChecks.ALL.stream().map(check -> check.untested(why)).toList();
    }

    WebSight look(DomainName host, List<IpAddress> addresses, WebOptions options) {
        Map<IpAddress, String> untouched = new LinkedHashMap<>();
        List<IpAddress> asked = new ArrayList<>();
        for (IpAddress address : new LinkedHashSet<>(addresses)) {
            Optional<String> refusal = Admission.refusal(address, options.scope());
            if (refusal.isPresent()) {
                untouched.put(address, refusal.get());
            } else if (asked.size() == MOST_ADDRESSES) {
                untouched.put(address, "is beyond the first " + MOST_ADDRESSES + ", which are enough for one look");
            } else {
                asked.add(address);
            }
        }
        List<Sighting> sightings = new ArrayList<>(all(site(host, asked, options)));
        WebSight first = new WebSight(host, addresses, untouched, sightings, List.of(), options);
        List<Aim> second = second(first);
        int left = Math.max(0, Limits.WEB_PROBES - sightings.size());
        sightings.addAll(all(second.subList(0, Math.min(second.size(), left))));
        return new WebSight(host, addresses, untouched, sightings, paths(first, asked), options);
    }

    private record Aim(Purpose purpose, WebRequest request) {}

    private static List<Aim> site(DomainName host, List<IpAddress> addresses, WebOptions options) {
        List<Aim> aims = new ArrayList<>();
        for (IpAddress address : addresses) {
            aims.add(new Aim(Purpose.SITE, WebRequest.of(address, options.plain(), false, host)));
            aims.add(new Aim(Purpose.SITE, WebRequest.of(address, options.secure(), true, host)));
        }
        for (ServiceBinding binding : options.bindings().orElse(List.of())) {
            DomainName target = Bindings.target(binding, host);
            int port = Bindings.port(binding, options);
            List<IpAddress> named =
                    target.equals(host) ? addresses : options.others().getOrDefault(target, List.of());
            if (binding.priority() > 0 && port > 0) {
                Stream.concat(named.stream(), Bindings.hints(binding).stream())
                        .distinct()
                        .filter(each -> Admission.refusal(each, options.scope()).isEmpty())
                        .map(address -> WebRequest.of(address, port, true, host))
                        .filter(request ->
                                aims.stream().noneMatch(aim -> aim.request().equals(request)))
                        .limit(Math.max(0, Limits.WEB_PROBES / 2 - aims.size()))
                        .forEach(request -> aims.add(new Aim(Purpose.BINDING, request)));
            }
        }
        return aims;
    }

    /** What is worth asking once it is known who takes connections. */
    private static List<Aim> second(WebSight first) {
        List<Aim> aims = new ArrayList<>();
        for (WebAnswer answer : first.of(Purpose.SITE)) {
            WebRequest request = answer.request();
            WebRequest stranger = WebRequest.of(request.address(), request.port(), request.tls(), STRANGER);
            if (answer.tls().isPresent()) {
                aims.add(new Aim(Purpose.NAMELESS, request.withoutServerName().withMethod(WebRequest.Method.HEAD)));
                aims.add(new Aim(Purpose.STRANGER, stranger));
            } else if (answer.reply().isPresent()) {
                aims.add(new Aim(Purpose.STRANGER, stranger));
            }
        }
        for (WebAnswer answer : first.of(Purpose.SITE)) {
            WebRequest request = answer.request();
            if (request.tls() && answer.connected()) {
                first.proxies(request.address()).stream()
                        .flatMap(proxy -> DesignedNames.of(proxy, request.port(), first.host()).stream())
                        .distinct()
                        .map(name -> WebRequest.of(request.address(), request.port(), true, name)
                                .withMethod(WebRequest.Method.HEAD))
                        .forEach(each -> aims.add(new Aim(Purpose.DESIGNED, each)));
            }
        }
        return aims;
    }

    private List<RedirectPath> paths(WebSight first, List<IpAddress> asked) {
        Map<DomainName, List<IpAddress>> names = new LinkedHashMap<>();
        first.options().others().forEach((name, addresses) -> names.put(name, admitted(addresses, first.options())));
        names.put(first.host(), asked);
        Following following = new Following(client, names);
        return together(Stream.of(first.options().plain(), first.options().secure())
                .distinct()
                .flatMap(port ->
                        first.at(port).stream().filter(each -> each.reply().isPresent()).findFirst().stream())
                .<Callable<RedirectPath>>map(answer -> () -> following.from(answer))
                .toList());
    }

    private static List<IpAddress> admitted(List<IpAddress> addresses, WebOptions options) {
        return addresses.stream()
                .filter(each -> Admission.refusal(each, options.scope()).isEmpty())
                .toList();
    }

    private List<Sighting> all(List<Aim> aims) {
        return together(aims.stream()
                .<Callable<Sighting>>map(aim -> () -> new Sighting(aim.purpose(), client.ask(aim.request())))
                .toList());
    }

    /** At once, each on a virtual thread, where waiting can be interrupted. */
    private static <T> List<T> together(List<Callable<T>> tasks) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = tasks.stream().map(threads::submit).toList();
            try {
                List<T> results = new ArrayList<>();
                for (Future<T> each : begun) {
                    results.add(each.get());
                }
                return results;
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                CancellationException cancelled = new CancellationException("The survey was stopped.");
                cancelled.initCause(stopped);
                throw cancelled;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
