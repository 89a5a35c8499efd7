package fingerpost.export.powerdns;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The functions that a Lua record brings along, each written only where it is used. Those with answers take and give lists of
 * records; eager as Lua is, every part of an answer is worked out before one of them chooses.
 */
enum LuaFunction {
    /**
     * Of a list whose last element never answers those that do: PowerDNS 4.7 gives all where nobody answers, and has no word
     * (backupSelector) for none.
     */
    UP("r", "return r[#r]~='" + LuaFunction.NOBODY + "' and r or {}"),
    TCP(
            "p,t,a",
            "a[#a+1]='" + LuaFunction.NOBODY
                    + "' return up(ifportup(p,a,{selector='all',backupSelector='all',timeout=t}))",
            UP),
    HTTP(
            "p,t,a",
            "a[#a+1]='" + LuaFunction.NOBODY
                    + "' return up(ifurlup(p,{a},{selector='all',backupSelector='all',timeout=t}))",
            UP),
    /** What stands in both lists. */
    BOTH(
            "a,b",
            "local r={} for _,x in ipairs(a) do for _,y in ipairs(b) do if x==y then r[#r+1]=x end end end return r"),
    /** The answer with that number. */
    CHOOSE("n,...", "return (select(tonumber(n),...))"),
    /** One of lists {@code {weight, up, answer}} by the function {@code pick}; which are in play is as Route 53 does it. */
    WEIGH(
            "pick,...",
            "local live,some,w={},{},{} for _,c in ipairs({...}) do if next(c[2]) then live[#live+1]=c end end"
                    + " if not next(live) then live={...} end"
                    + " for _,c in ipairs(live) do if c[1]>0 then some[#some+1]=c end end"
                    + " if not next(some) then for _,c in ipairs(live) do some[#some+1]={1,c[2],c[3]} end end"
                    + " for i,c in ipairs(some) do w[i]={c[1],tostring(i)} end return some[tonumber(pick(w))][3]"),
    /** The first of lists {@code {whether it takes the asker, answer, up}} that does and has something up, or just does. */
    LINES(
            "...",
            "local first for _,l in ipairs({...}) do if l[1] then first=first or l[2]"
                    + " if not l[3] or next(l[3]) then return l[2] end end end return first or {}"),
    /** The first answer of lists {@code {up, answer}} with something up. */
    FAILOVER("whole,...", "for _,c in ipairs({...}) do if next(c[1]) then return c[2] end end return whole"),
    /** The answer where enough is up, in percent of all, else the other. */
    HEALTHY(
            "least,all,have,up,answer,other",
            "if next(up) and have*100>=least*all and next(answer) then return answer end return other"),
    COUNT("a", "return #a"),
    FIRST("a", "return {a[1]}"),
    /** The sum of the weights of lists {@code {weight, up}} with something up. */
    WEIGHT("...", "local s=0 for _,c in ipairs({...}) do if next(c[2]) then s=s+c[1] end end return s");

    /** Refuses every connection at once on Linux and BSD, without a packet. */
    static final String NOBODY = "255.255.255.255";

    private final String text;
    private final List<LuaFunction> needs;

    LuaFunction(String parameters, String body, LuaFunction... needs) {
        this.text = "local function " + word() + "(" + parameters + ") " + body + " end";
        this.needs = List.of(needs);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The functions that the expression calls, each after those that it needs itself. */
    static List<String> in(Lua expression) {
        Set<LuaFunction> used = EnumSet.noneOf(LuaFunction.class);
        collect(expression, used);
        return used.stream().map(function -> function.text).toList();
    }

    private static void collect(Lua expression, Set<LuaFunction> used) {
        List<Lua> inner = List.of();
        switch (expression) {
            case Lua.Text _, Lua.Whole _, Lua.Word _ -> {}
            case Lua.Table table -> inner = table.items();
            case Lua.Call call -> {
                for (LuaFunction function : values()) {
                    if (function.word().equals(call.name())) {
                        used.add(function);
                        used.addAll(function.needs);
                    }
                }
                inner = call.arguments();
            }
        }
        inner.forEach(each -> collect(each, used));
    }
}
