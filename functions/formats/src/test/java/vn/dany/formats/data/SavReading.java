package vn.dany.formats.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an SPSS system file byte by byte, by the description of the format; for tests. */
final class SavReading {

    final List<String> names = new ArrayList<>();
    final Map<String, String> labels = new LinkedHashMap<>();
    final Map<String, List<Double>> missing = new LinkedHashMap<>();
    final Map<String, Map<Double, String>> valueLabels = new LinkedHashMap<>();
    final List<Map<String, Object>> cases = new ArrayList<>();
    final List<String> document = new ArrayList<>();
    final String fileLabel;
    final String created;
    String weight = "";
    String encoding = "";
    long declaredCases;

    private final ByteBuffer in;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Integer> firstElements = new ArrayList<>();
    private final byte[] codes = new byte[8];
    private int nextCode = 8;

    SavReading(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        expect(text(4).equals("$FL2"), "magic");
        text(60);
        expect(in.getInt() == 2, "layout");
        final int elements = in.getInt();
        expect(in.getInt() == 1, "compression");
        final int weightIndex = in.getInt();
        declaredCases = in.getInt();
        expect(in.getDouble() == 100, "bias");
        created = text(17);
        fileLabel = text(64).strip();
        text(3);
        expect(in.position() == 176, "head");
        int element = 0;
        for (int type = in.getInt(); type != 999; type = in.getInt()) {
            switch (type) {
                case 2 -> element = variable(element);
                case 3 -> valueLabels();
                case 6 -> document();
                case 7 -> extension();
                default -> throw new IllegalStateException("record " + type + " at " + in.position());
            }
        }
        in.getInt();
        expect(element == elements, "elements");
        weight = names.get(firstElements.indexOf(weightIndex - 1));
        while (in.hasRemaining() || nextCode < 8) {
            Map<String, Object> row = row();
            if (row.isEmpty()) {
                break;
            }
            cases.add(row);
        }
    }

    private int variable(int element) {
        int width = in.getInt();
        boolean label = in.getInt() == 1;
        int missings = in.getInt();
        in.getInt();
        in.getInt();
        String name = text(8).strip();
        if (width >= 0) {
            names.add(name);
            widths.add(width);
            firstElements.add(element);
        } else {
            expect(name.isEmpty(), "continuation without a name");
        }
        if (label) {
            int length = in.getInt();
            labels.put(name, text(length));
            text((4 - length % 4) % 4);
        }
        List<Double> declared = new ArrayList<>();
        for (int i = 0; i < missings; i++) {
            declared.add(in.getDouble());
        }
        if (width >= 0) {
            missing.put(name, declared);
        }
        return element + 1;
    }

    private void valueLabels() {
        int count = in.getInt();
        Map<Double, String> texts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            double value = in.getDouble();
            int length = in.get() & 0xff;
            texts.put(value, text(length));
            text((8 - (length + 1) % 8) % 8);
        }
        expect(texts.size() == count, "no value twice");
        expect(in.getInt() == 4, "variables of value labels");
        int variables = in.getInt();
        for (int i = 0; i < variables; i++) {
            valueLabels.put(names.get(firstElements.indexOf(in.getInt() - 1)), texts);
        }
    }

    private void document() {
        int lines = in.getInt();
        for (int i = 0; i < lines; i++) {
            document.add(text(80).stripTrailing());
        }
    }

    private void extension() {
        int subtype = in.getInt();
        int size = in.getInt();
        int count = in.getInt();
        byte[] data = new byte[size * count];
        in.get(data);
        switch (subtype) {
            case 13 -> rename(new String(data, StandardCharsets.US_ASCII));
            case 20 -> encoding = new String(data, StandardCharsets.US_ASCII);
            case 11 -> expect(count == 3 * names.size(), "display of each variable");
            case 3, 4, 16 -> expect(data.length > 0, "data");
            default -> throw new IllegalStateException("extension " + subtype);
        }
    }

    private void rename(String pairs) {
        for (String pair : pairs.split("\t")) {
            String[] both = pair.split("=");
            names.set(names.indexOf(both[0]), both[1]);
            labels.put(both[1], labels.remove(both[0]));
            missing.put(both[1], missing.remove(both[0]));
            if (valueLabels.containsKey(both[0])) {
                valueLabels.put(both[1], valueLabels.remove(both[0]));
            }
        }
    }

    private Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (widths.get(i) == 0) {
                Double number = number();
                if (number == null) {
                    return Map.of();
                }
                if (number != -Double.MAX_VALUE) {
                    row.put(names.get(i), number);
                }
            } else {
                StringBuilder whole = new StringBuilder();
                for (int j = 0; j < (widths.get(i) + 7) / 8; j++) {
                    int code = code();
                    if (code == 0) {
                        return Map.of();
                    }
                    whole.append(code == 254 ? " ".repeat(8) : text(8));
                }
                row.put(names.get(i), whole.toString().strip());
            }
        }
        return row;
    }

    private Double number() {
        int code = code();
        return switch (code) {
            case 0 -> null;
            case 253 -> in.getDouble();
            case 255 -> -Double.MAX_VALUE;
            default -> code - 100.0;
        };
    }

    private int code() {
        if (nextCode == 8) {
            if (!in.hasRemaining()) {
                return 0;
            }
            in.get(codes);
            nextCode = 0;
        }
        return codes[nextCode++] & 0xff;
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void expect(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }
}
