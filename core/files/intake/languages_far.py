"""The words by which factories head their columns in languages of the south-east of Europe, of Catalonia and of the far
east, as data, field by field.

In the plain form of `words.plain`, or as they are written; a "?" behind a word says that it means different things in
different factories, so that it is asked about. Sources: the terms of the planning systems sold in each country.
"""

from __future__ import annotations

SOUTH_SLAVIC = {
    "order": (
        "radni nalog | br radnog naloga | broj radnog naloga | nalog | br naloga | broj naloga | delovni "
        "nalog | st delovnega naloga | stevilka naloga | rn | proizvodni nalog | narudzba? | broj narudzbe? "
        "| narocilo? | stevilka narocila? | narudzbina? | porudzbina?"
    ),
    "customer": "kupac | kupec | narucitelj | narocnik | narucilac | stranka | naziv kupca | naziv kupec",
    "article": "sifra artikla | sifra | sifra proizvoda | sifra izdelka | kataloski broj",
    "description": "naziv | naziv artikla | naziv proizvoda | opis | proizvod | izdelek | naziv izdelka",
    "format": "dimenzija | dimenzije | mjere | velikost",
    "ink": "boja | barva",
    "quantity": "kolicina | kol | narucena kolicina | narocena kolicina | komada | kom | kosov",
    "printed": "izradeno | proizvedeno | napravljeno | izdelano | uradeno | narejeno",
    "remaining": "preostalo | ostatak | za izraditi | preostanek | preostala kolicina",
    "due": (
        "rok isporuke | rok | datum isporuke | rok dobave | datum dobave | rok izrade | rok izdelave | "
        "datum?"
    ),
    "priority": "prioritet | prioriteta | hitnost",
    "machine": "stroj | masina | linija? | radno mjesto | delovno mesto",
    "note": "napomena | napomene | opomba | opombe",
    "status": "stanje?",
    "unit": "jm | jedinica mjere | enota",
    "value": "iznos | cijena | cena | znesek",
    "thickness": "debljina | debelina",
    "length": "duljina | duzina | dolzina",
    "width": "sirina",
    "start": "pocetak | zacetek",
    "end": "kraj | konec",
}
BULGARIAN = {
    "order": (
        "поръчка? | номер на поръчка? | производствена поръчка | работна поръчка | поръчка n? | n поръчка?"
    ),
    "customer": "клиент | възложител",
    "article": "артикул | код на артикул",
    "description": "наименование | описание | изделие | продукт",
    "quantity": "количество | к во | бройки",
    "printed": "произведено | изработено",
    "remaining": "остава | оставащо количество",
    "due": "срок | срок за доставка | дата на доставка | срок за изпълнение | дата?",
    "machine": "машина",
    "note": "забележка | бележки",
    "priority": "приоритет",
}
UKRAINIAN = {
    "order": "номер замовлення | замовлення? | № замовлення | виробниче замовлення | наряд",
    "customer": "замовник | клієнт | покупець",
    "article": "артикул | код",
    "description": "найменування | виріб | назва | опис",
    "quantity": "кількість | к сть | тираж",
    "printed": "виготовлено | виконано",
    "remaining": "залишок? | залишилось",
    "due": "термін | термін поставки | дата поставки | термін виконання | дата?",
    "machine": "верстат | обладнання",
    "note": "примітка | примітки",
    "priority": "пріоритет",
}
GREEK = {
    "order": (
        "αρ παραγγελίας? | αριθμός παραγγελίας? | παραγγελία? | εντολή παραγωγής | αρ εντολής | κωδικός "
        "εντολής"
    ),
    "customer": "πελάτης | επωνυμία | επωνυμία πελάτη",
    "article": "κωδικός | κωδικός είδους | είδος",
    "description": "περιγραφή | περιγραφή είδους | προϊόν",
    "format": "διάσταση | διαστάσεις",
    "ink": "χρώμα",
    "quantity": "ποσότητα | τεμάχια | τεμ",
    "printed": "παρήχθη | παραχθείσα ποσότητα | ολοκληρώθηκε",
    "remaining": "υπόλοιπο? | υπολειπόμενη ποσότητα",
    "due": "ημ νία παράδοσης | ημερομηνία παράδοσης | παράδοση | προθεσμία | ημερομηνία?",
    "machine": "μηχανή | μηχάνημα",
    "note": "παρατηρήσεις | σχόλια",
    "priority": "προτεραιότητα",
}
CATALAN = {
    "order": "ordre de fabricacio | ordre de producció | n ordre | comanda? | num comanda? | n comanda?",
    "description": "descripció | producte | denominació",
    "article": "codi | codi article | referència?",
    "format": "mida | mides",
    "quantity": "quantitat | quantitat demanada | unitats",
    "printed": "fabricat | fet | imprès",
    "remaining": "pendent | quantitat pendent",
    "due": "data lliurament | data de lliurament | lliurament | data entrega | termini",
    "machine": "màquina",
    "note": "observacions",
    "priority": "prioritat",
    "cork_type": "tap | tipus de tap",
}
CHINESE = {
    "order": (
        "订单号? | 订单编号? | 工单号 | 工单 | 生产订单 | 生产订单号 | 生产单号 | 制令单号 | "
        "工單號碼 | 工單 | 訂單號碼? | 製令單號"
    ),
    "customer": "客户 | 客户名称 | 客戶 | 客戶名稱",
    "article": "料号 | 物料编码 | 产品编码 | 产品编号 | 品号 | 料號 | 品號 | 物料号",
    "description": "产品 | 产品名称 | 品名 | 物料名称 | 物料描述 | 產品名稱 | 名称",
    "format": "规格 | 尺寸 | 規格",
    "ink": "颜色 | 顏色",
    "quantity": "数量 | 订单数量 | 订单数 | 计划数量 | 生产数量 | 數量 | 訂單數量",
    "printed": "已完成 | 完成数量 | 完工数量 | 已生产 | 已完成数量",
    "remaining": "未完成 | 剩余数量 | 未完成数量 | 欠数",
    "due": "交货日期 | 交期 | 交货期 | 交貨日期 | 需求日期? | 交付日期 | 日期?",
    "machine": "机台 | 设备 | 机器 | 機台 | 產線 | 产线 | 生产线",
    "note": "备注 | 說明 | 備註",
    "priority": "优先级 | 优先",
    "status": "状态 | 狀態",
    "start": "开始日期 | 计划开始 | 开工日期",
    "end": "结束日期 | 计划完成 | 完工日期",
}
JAPANESE = {
    "order": "製造指図 | 製造指図番号 | 製番 | 製造番号 | 指図番号 | 受注番号? | 注文番号? | 作業指示番号",
    "customer": "得意先 | 得意先名 | 顧客 | 顧客名 | 客先 | 取引先?",
    "article": "品番 | 品目コード | 品目番号 | 製品コード",
    "description": "品名 | 製品名 | 品目名",
    "quantity": "数量 | 受注数 | 注文数 | 指図数量 | 計画数 | 生産数",
    "printed": "実績数 | 完了数 | 生産実績 | 完成数",
    "remaining": "残数 | 残 | 未完了数 | 注残",
    "due": "納期 | 納品日 | 納入日 | 出荷日 | 納期日",
    "machine": "設備 | 機械 | ライン? | 号機 | 設備名",
    "note": "備考 | コメント | 摘要",
    "priority": "優先度 | 優先順位",
    "status": "状態 | ステータス",
    "start": "開始日 | 着手日",
    "end": "終了日 | 完了日?",
}
KOREAN = {
    "order": "작업지시번호 | 작업지시 | 작지번호 | 생산오더 | 제조오더 | 주문번호? | 수주번호? | 오더번호?",
    "customer": "고객 | 고객명 | 고객사 | 거래처? | 업체명?",
    "article": "품번 | 품목코드 | 제품코드 | 자재코드",
    "description": "품명 | 제품명 | 품목명 | 제품",
    "format": "규격 | 사이즈",
    "ink": "색상 | 컬러",
    "quantity": "수량 | 주문수량 | 지시수량 | 계획수량 | 생산수량 | 발주수량",
    "printed": "생산실적 | 실적수량 | 완료수량 | 양품수량",
    "remaining": "잔량 | 미생산 | 잔여수량",
    "due": "납기 | 납기일 | 납기일자 | 납품일 | 출하일 | 출고일",
    "machine": "설비 | 호기 | 기계 | 설비명 | 라인?",
    "note": "비고 | 메모",
    "priority": "우선순위",
    "status": "상태 | 진행상태",
}
FAR = (SOUTH_SLAVIC, BULGARIAN, UKRAINIAN, GREEK, CATALAN, CHINESE, JAPANESE, KOREAN)
