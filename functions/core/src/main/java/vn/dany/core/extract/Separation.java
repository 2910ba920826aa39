package vn.dany.core.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Whether two ways of adding up the same responses, such as by place and by stratum, tell few of them apart. Each way is a
 * partition; a place and a stratum with responses in common are joined by an edge as heavy as these are many. What any sum
 * or difference of totals leaves over is a cut of that graph, and each cut is left over by one: so nothing smaller than
 * {@code least} can be told apart if, and only if, no connected part of the graph has a lighter cut.
 *
 * <p>Light cuts are looked for as Nagamochi and Ibaraki do: vertices that no light cut can part are joined, until one is
 * found or each connected part is a point.
 */
final class Separation {

    private final long least;
    private Map<Integer, Map<Integer, Long>> edges = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    Separation(long least) {
        this.least = least;
    }

    /** So many responses more are both in {@code place} and in {@code stratum}. */
    void add(Object place, Object stratum, long responses) {
        if (responses > 0) {
            int from = numbers.computeIfAbsent(List.of("place", place), key -> numbers.size());
            int to = numbers.computeIfAbsent(List.of("stratum", stratum), key -> numbers.size());
            join(edges, from, to, responses);
        }
    }

    /** Whether fewer than {@code least} can be told apart. To be asked once, after everything was added. */
    boolean tellsFewApart() {
        while (!edges.isEmpty()) {
            int[] joined = new int[numbers.size()];
            for (int i = 0; i < joined.length; i++) {
                joined[i] = i;
            }
            if (findLightCut(joined)) {
                return true;
            }
            Map<Integer, Map<Integer, Long>> fewer = new HashMap<>();
            edges.forEach((from, all) -> all.forEach((to, weight) -> {
                int one = root(joined, from);
                int other = root(joined, to);
                if (from < to && one != other) {
                    join(fewer, one, other, weight);
                }
            }));
            edges = fewer;
        }
        return false;
    }

    /**
     * Visits the vertices by maximum adjacency: always the one most heavily joined to those visited. An edge that brings
     * its end to {@code least} joins two vertices that no light cut parts; the last vertex of a connected part is itself
     * parted from the others by what it was joined with.
     */
    private boolean findLightCut(int[] joined) {
        Map<Integer, Long> weights = new HashMap<>();
        Set<Integer> visited = new HashSet<>();
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingLong(Reached::weight).reversed());
        for (int start : edges.keySet()) {
            if (visited.contains(start)) {
                continue;
            }
            queue.add(new Reached(start, 0));
            long last = least;
            while (!queue.isEmpty()) {
                Reached next = queue.remove();
                int from = next.vertex();
                if (!visited.add(from)) {
                    continue;
                }
                last = next.weight();
                for (Map.Entry<Integer, Long> edge :
                        edges.getOrDefault(from, Map.of()).entrySet()) {
                    int to = edge.getKey();
                    if (!visited.contains(to)) {
                        long weight = weights.merge(to, edge.getValue(), Long::sum);
                        queue.add(new Reached(to, weight));
                        if (weight >= least) {
                            joined[root(joined, to)] = root(joined, from);
                        }
                    }
                }
            }
            if (last < least) {
                return true;
            }
        }
        return false;
    }

    private record Reached(int vertex, long weight) {}

    private static int root(int[] joined, int vertex) {
        int root = vertex;
        while (joined[root] != root) {
            joined[root] = joined[joined[root]];
            root = joined[root];
        }
        return root;
    }

    private static void join(Map<Integer, Map<Integer, Long>> edges, int one, int other, long weight) {
        edges.computeIfAbsent(one, key -> new HashMap<>()).merge(other, weight, Long::sum);
        edges.computeIfAbsent(other, key -> new HashMap<>()).merge(one, weight, Long::sum);
    }
}
