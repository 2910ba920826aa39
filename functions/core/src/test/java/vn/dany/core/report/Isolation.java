package vn.dany.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Linear algebra over everything that was shown: is there any sum of shown figures, each with any factor, in which only a
 * few responses are left? A figure is a row that says which responses it counts. Calculated modulo a prime of 31 bits:
 * what is independent there is independent over the rationals, and the contrary is missed once in two thousand million.
 */
public final class Isolation {

    private static final long PRIME = 2_147_483_647L;

    private final List<int[]> rows;
    private final int columns;

    /** @param rows figures; how often each counts each of {@code columns} responses */
    public Isolation(Collection<List<Integer>> rows, int columns) {
        this.rows = rows.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        this.columns = columns;
    }

    /** Responses, fewer than {@code block}, that can be told apart from all others; empty if there are none. */
    public List<Integer> smallest(int block) {
        List<List<Integer>> alike = new ArrayList<>(small(block));
        int rank = rank(new boolean[columns]);
        // Responses that no figure tells apart go together, so it is enough to try unions of such classes.
        return smallest(alike, 0, List.of(), block, rank);
    }

    private List<Integer> smallest(List<List<Integer>> alike, int from, List<Integer> union, int block, int rank) {
        for (int i = from; i < alike.size(); i++) {
            if (union.size() + alike.get(i).size() < block) {
                List<Integer> larger = new ArrayList<>(union);
                larger.addAll(alike.get(i));
                boolean[] without = new boolean[columns];
                larger.forEach(column -> without[column] = true);
                List<Integer> found = rank(without) < rank ? larger : smallest(alike, i + 1, larger, block, rank);
                if (!found.isEmpty()) {
                    return found.stream().sorted().toList();
                }
            }
        }
        return List.of();
    }

    /** Classes of responses that every figure counts alike, with fewer than {@code block} in them. */
    private List<List<Integer>> small(int block) {
        Map<String, List<Integer>> classes = new TreeMap<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            String pattern = rows.stream().map(row -> Integer.toString(row[at])).collect(Collectors.joining(","));
            if (pattern.chars().anyMatch(c -> c != '0' && c != ',')) {
                classes.computeIfAbsent(pattern, p -> new ArrayList<>()).add(column);
            }
        }
        return classes.values().stream().filter(each -> each.size() < block).toList();
    }

    /** How many independent figures are left without some responses. */
    private int rank(boolean[] without) {
        long[][] matrix = new long[rows.size()][columns];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < columns; j++) {
                matrix[i][j] = without[j] ? 0 : rows.get(i)[j];
            }
        }
        int rank = 0;
        for (int column = 0; column < columns && rank < matrix.length; column++) {
            int at = column;
            int from = rank;
            int pivot = -1;
            for (int i = from; i < matrix.length && pivot < 0; i++) {
                pivot = matrix[i][at] == 0 ? -1 : i;
            }
            if (pivot >= 0) {
                long[] found = matrix[pivot];
                matrix[pivot] = matrix[rank];
                matrix[rank] = found;
                for (int i = rank + 1; i < matrix.length; i++) {
                    eliminate(matrix[i], found, at);
                }
                rank++;
            }
        }
        return rank;
    }

    private static void eliminate(long[] row, long[] pivot, int column) {
        if (row[column] != 0) {
            // Fraction-free: multiplying a row by a number other than 0 leaves the rank as it is.
            long mine = row[column];
            long its = pivot[column];
            for (int j = column; j < row.length; j++) {
                row[j] = Math.floorMod(row[j] * its - pivot[j] * mine, PRIME);
            }
        }
    }

    @Override
    public String toString() {
        return rows.stream().map(Arrays::toString).collect(Collectors.joining("\n"));
    }
}
