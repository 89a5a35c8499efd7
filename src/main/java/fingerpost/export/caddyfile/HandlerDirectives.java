package fingerpost.export.caddyfile;

import fingerpost.export.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The directives that Caddy adapts to a handler of its JSON. */
final class HandlerDirectives {
    private HandlerDirectives() {}

    static List<Directive> of(Json.Fields handler) {
        return text(handler, "handler").equals("reverse_proxy") ? List.of(pass(handler)) : response(handler);
    }

    /** The regular expression of a route's matcher of paths; its end is said so that no variable begins there. */
    static String pattern(Json.Items matches) {
        String pattern = text(fields((Json.Fields) matches.items().getFirst(), "path_regexp"), "pattern");
        return pattern.endsWith("{$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern;
    }

    private static List<Directive> response(Json.Fields handler) {
        if (handler.fields().containsKey("abort")) {
            return List.of(Directive.of("abort"));
        }
        String status = word(handler.fields().get("status_code"));
        Json.Fields headers = fields(handler, "headers");
        if (headers.fields().containsKey("Location")) {
            return List.of(Directive.of("redir", "*", words(headers, "Location").getFirst(), status));
        }
        if (!handler.fields().containsKey("body")) {
            return List.of(Directive.of("respond", "*", status));
        }
        return List.of(
                Directive.of(
                        "header", "Content-Type", words(headers, "Content-Type").getFirst()),
                Directive.of("respond", "*", text(handler, "body"), status));
    }

    private static Directive pass(Json.Fields handler) {
        List<Directive> block = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (Json upstream : ((Json.Items) handler.fields().getOrDefault("upstreams", Json.items())).items()) {
            to.add(text((Json.Fields) upstream, "dial"));
        }
        block.add(Directive.of("to").and(to));
        Json.Fields balance = fields(handler, "load_balancing");
        List<String> policy = new ArrayList<>();
        fields(balance, "selection_policy").fields().values().forEach(each -> policy.add(word(each)));
        block.add(Directive.of("lb_policy").and(policy));
        block.add(Directive.of("lb_retries", word(balance.fields().get("retries"))));
        Json.Fields checks = fields(handler, "health_checks");
        add("health_uri", fields(checks, "active"), "uri", block);
        add("health_port", fields(checks, "active"), "port", block);
        add("health_interval", fields(checks, "active"), "interval", block);
        add("health_timeout", fields(checks, "active"), "timeout", block);
        add("fail_duration", fields(checks, "passive"), "fail_duration", block);
        add("max_fails", fields(checks, "passive"), "max_fails", block);
        Json.Fields headers = fields(fields(handler, "headers"), "request");
        for (String name : fields(headers, "set").fields().keySet()) {
            block.add(Directive.of(
                    "header_up", name, words(fields(headers, "set"), name).getFirst()));
        }
        words(headers, "delete").forEach(name -> block.add(Directive.of("header_up", "-" + name)));
        block.add(transport(fields(handler, "transport")));
        return Directive.of(List.of("reverse_proxy"), block);
    }

    private static Directive transport(Json.Fields transport) {
        List<Directive> block = new ArrayList<>();
        Json.Fields keep = fields(transport, "keep_alive");
        if (keep.fields().containsKey("max_idle_conns_per_host")) {
            add("keepalive_idle_conns_per_host", keep, "max_idle_conns_per_host", block);
        } else {
            block.add(Directive.of("keepalive", "off"));
        }
        Json.Fields tls = fields(transport, "tls");
        add("tls_server_name", tls, "server_name", block);
        if (tls.fields().containsKey("insecure_skip_verify")) {
            block.add(Directive.of("tls_insecure_skip_verify"));
        }
        return Directive.of(List.of("transport", "http"), block);
    }

    private static void add(String directive, Json.Fields fields, String field, List<Directive> block) {
        Json value = fields.fields().get(field);
        if (value != null) {
            boolean period = List.of("interval", "timeout", "fail_duration").contains(field);
            block.add(Directive.of(directive, period ? period(((Json.Whole) value).number()) : word(value)));
        }
    }

    /** Nanoseconds as a person would write them. */
    private static String period(long nanos) {
        for (Map.Entry<String, Long> unit :
                List.of(Map.entry("s", 1_000_000_000L), Map.entry("ms", 1_000_000L), Map.entry("us", 1_000L))) {
            if (nanos % unit.getValue() == 0) {
                return nanos / unit.getValue() + unit.getKey();
            }
        }
        return nanos + "ns";
    }

    private static Json.Fields fields(Json.Fields json, String field) {
        return (Json.Fields) json.fields().getOrDefault(field, Json.NOTHING);
    }

    private static List<String> words(Json.Fields json, String field) {
        return ((Json.Items) json.fields().getOrDefault(field, Json.items()))
                .items().stream().map(HandlerDirectives::word).toList();
    }

    private static String text(Json.Fields json, String field) {
        return word(json.fields().get(field));
    }

    private static String word(@Nullable Json json) {
        return switch (json) {
            case null -> throw new IllegalArgumentException("A field is missing.");
            case Json.Text text -> text.text();
            case Json.Whole whole -> Long.toString(whole.number());
            case Json.Flag flag -> Boolean.toString(flag.set());
            case Json.Items _, Json.Fields _ -> throw new IllegalArgumentException(json + " is no word.");
        };
    }
}
