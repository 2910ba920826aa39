package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about putting things into an order; the English ones are in {@code messages/ranking_en.properties}. */
@MessageBundle("ranking")
public interface RankingMessages {

    @Message("Mỗi mục chọn một vị trí, từ 1 (đầu tiên) đến {last} (cuối cùng); không vị trí nào chọn hai lần.")
    String byNumbers(int last);

    @Message("Chạm vào mục xếp thứ nhất, rồi mục thứ hai, cho đến hết. Chạm lần nữa để bỏ.")
    String byTapping();

    @Message("Chọn")
    String choose();

    @Message("Còn “{missing}” chưa có vị trí; xin xếp đủ các mục.")
    String errorNotAllPlaced(String missing);

    @Message("“{own}” và “{other}” cùng ở vị trí {place}; mỗi vị trí chỉ dành cho một mục, xin chọn lại.")
    String errorSamePlace(String place, String own, String other);

    @Message("Chưa xếp")
    String none();

    @Message("Vị trí {number}")
    String place(String number);

    @Message("Đã xếp {done}/{of}")
    String placed(String done, String of);
}
