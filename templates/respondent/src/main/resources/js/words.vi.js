/* What the script says, sent in front of it. */
var danyWords = {
answered: 'Đã trả lời', sending: 'Đang gửi phiếu…', loading: 'Đang mở trang…',
lost: 'Phiếu gửi trước đó từ máy này chưa nhận được hồi đáp nên đang được gửi lại. Gửi lại vẫn chỉ tính một phiếu.',
waiting: 'Chưa gửi được', stay: 'Trang này sẽ tự gửi lại, xin để trang mở. Gửi lại nhiều lần vẫn chỉ tính một phiếu.', now: 'Thử lại ngay',
draft: 'Có phiếu đang làm dở', kept: 'Máy này còn giữ các câu trả lời chưa gửi.', go: 'Tiếp tục', other: 'Tôi là người khác – xóa',
contact: 'Phiếu đã được gửi nhưng chưa nhận được hồi đáp. Thông tin liên hệ không được giữ trên máy: xin bấm “Tiếp tục”, nhập lại thông tin này rồi gửi. Gửi lại vẫn chỉ tính một phiếu.',
doubt: 'Có thể phiếu gửi trước đó đã được ghi nhận. Chỉ bấm “Tiếp tục” để gửi phiếu mới nếu chắc chắn phiếu đó chưa được nhận.',
gone: 'Các câu trả lời trên trang này sẽ bị xóa.', shut: 'Chưa mở được trang tiếp theo', unsent: 'Trang này sẽ tự thử lại. Phiếu chưa được gửi.',
found: 'Phiếu gửi trước đó từ máy này đã được ghi nhận', view: 'Xem biên nhận', fresh: 'Trả lời phiếu mới',
kiosk: 'Máy dùng chung: câu trả lời bị xóa khỏi máy sau khi gửi, hoặc sau 2 phút không dùng.',
idle: 'Trang này sẽ được xóa sau {} giây', hold: 'Giữ lại trang này',
erase: 'Người khác dùng máy này',
larger: 'Cỡ chữ', read: 'Nghe đọc', stop: 'Dừng đọc', copy: 'Sao chép mã', copied: 'Đã sao chép',
look: 'Phiếu chưa gửi – còn câu chưa trả lời hoặc cần sửa', skipped: 'Phiếu chưa gửi – còn câu chưa trả lời', slide: 'Kéo để chọn, hoặc nhập số vào ô dưới',
missing: 'Câu này cần được trả lời.', alone: 'Đã chọn “{}” thì không chọn kèm mục khác; xin bỏ bớt.',
most: 'Chọn nhiều nhất {} mục; xin bỏ bớt.', long: 'Nội dung dài hơn {} ký tự; xin viết ngắn lại.',
consent: 'Chưa có sự đồng ý nên chưa thể giữ thông tin liên hệ. Xin đánh dấu vào ô đồng ý, hoặc xóa thông tin này.',
whole: 'Xin nhập một số nguyên, ví dụ 12.', number: 'Xin nhập một số, ví dụ 12 hoặc 12,5.',
range: 'Xin nhập số từ {} đến {}.', step: 'Xin nhập {} hoặc số lớn hơn theo bước {}.', day: 'Xin ghi ngày theo dạng ngày/tháng/năm, ví dụ 1/4/2024.', broken: 'Câu trả lời chưa hợp lệ; xin sửa lại.'
};
