import type { ArticleType } from "#app/domain/knowledge/article.ts";
import type { SampleKey } from "./organisation.ts";

export interface SampleArticle {
  readonly title: string;
  readonly type: ArticleType;
  readonly owner: SampleKey;
  readonly daysAgo: number;
  readonly services: readonly string[];
  readonly tags: readonly string[];
  readonly body: string;
}

export const SAMPLE_ARTICLES: readonly SampleArticle[] = [
  {
    title: "Runbook: renew a certificate on the edge proxy",
    type: "runbook",
    owner: "aiko",
    daysAgo: 38,
    services: ["edge-proxy"],
    tags: ["cause/certificate/expiry"],
    body: `Use this when the alert \`CertificateExpiresSoon\` fires, or when a browser says that a certificate has expired.

## Before you start

- You need the role *edge operator*; anybody on call has it.
- Renewing twice does no harm. When in doubt, renew.

## Steps

1. See which certificate it is: \`edgectl certs list --expiring 14d\`
2. Renew it: \`edgectl certs renew NAME --wait\`
3. Check from outside, not from inside the network: \`edgectl certs probe NAME --from internet\`
4. Reload the proxies one zone at a time: \`edgectl reload --zone a\`, then \`b\`.

## How you know it worked

The probe shows an end date at least 60 days away **in both zones**. The dashboard lags behind by ten minutes; trust the probe.

## If the renewal is refused

The usual reason is the DNS challenge. Look for the record \`_acme-challenge\`; the DNS provider needs up to five minutes.`,
  },
  {
    title: "当番（オンコール）の引き継ぎ手順",
    type: "how_to",
    owner: "haruka",
    daysAgo: 61,
    services: ["checkout-api", "payment-gateway"],
    tags: ["practice/on-call"],
    body: `当番は月曜の10時に交代します。引き継ぎは15分、話しながら次の順に確認します。

## 引き継ぐ人

1. いま動いている障害と、その時計（あと何時間か）を伝えます。
2. 今週鳴ったアラートのうち、行動につながらなかったものを挙げます。
3. 期日が近いアクションアイテムを読み上げます。

## 受け取る人

- 自分の端末で通知が鳴ることを、その場で試します。
- 手順書を一つ開き、最初のコマンドが実行できることを確かめます。

## 困ったとき

一人で抱えないでください。30分進まなければ、時間帯にかかわらず二次当番を呼びます。呼ばれた人は「呼んでくれてありがとう」から始めます。`,
  },
  {
    title: "Decision: baskets live in the database, not in the session",
    type: "decision",
    owner: "priya",
    daysAgo: 9,
    services: ["checkout-api"],
    tags: ["cause/deploy"],
    body: `**Decided** after the incident in which a deploy emptied every basket.

## Context

Baskets were kept in the session. A change of the session format, harmless on its own, made every stored basket unreadable.

## Decision

A basket is a row of its own in the database, with its own version number. The session holds its id and nothing else.

## What we considered

| Option | For | Against |
| --- | --- | --- |
| Migrate sessions at deploy | quick | the next format change has the same problem |
| Baskets in the browser | no server state | lost when changing devices |
| **Baskets in the database** | survives deploys, seen on every device | one more query per page |

## Consequences

One query more per page (0.4 ms measured). Baskets older than 90 days are deleted every night.`,
  },
  {
    title: "よくある質問：決済が「保留」のまま進まない",
    type: "faq",
    owner: "haruka",
    daysAgo: 24,
    services: ["payment-gateway"],
    tags: ["impact/payments"],
    body: `### 「保留」はいつ解けますか

カード会社の応答を待っている状態です。通常は30秒以内、長くても15分で確定します。

### 15分を過ぎたら

\`payctl pending --older 15m\` で一覧を出し、\`payctl reconcile ID\` を一件だけ試します。問題なければ残りも実行します。

### 二重に請求されませんか

照合は何度実行しても安全です。請求は注文番号ごとに一度だけ行われます。

### お客様への説明

「お支払いの確認に時間がかかっています。二重に請求されることはありません」とお伝えください。`,
  },
  {
    title: "How to restore the warehouse database into a sandbox",
    type: "how_to",
    owner: "tomasz",
    daysAgo: 80,
    services: ["warehouse-sync"],
    tags: ["practice/backup"],
    body: `A backup that nobody has restored is a hope. We restore one on the first Tuesday of every month; it takes 25 minutes.

1. Take the newest file: \`backups latest warehouse\`
2. Start a sandbox: \`sandbox up warehouse --size small\`
3. Restore: \`backups restore FILE --into sandbox\`. About 18 minutes.
4. Compare: \`warehouse check --against yesterday\`. Differences of the last hour are expected.
5. Write the time it took into the table below, and tear the sandbox down.

| Month | Minutes | Remark |
| --- | --- | --- |
| September | 41 | network throttled, limit raised |
| October | 24 | |`,
  },
  {
    title: "検索インデックスを作り直すときの注意",
    type: "note",
    owner: "tomasz",
    daysAgo: 15,
    services: ["catalogue-search"],
    tags: ["impact/search", "cause/capacity"],
    body: `作り直しには約40分かかり、その間ディスクをふだんの2倍使います。空きが60%未満のときは始めないでください。

- 新しいインデックスは別名で作り、件数を比べてから切り替えます。
- 件数の差が1%を超えたら切り替えを止め、差のある書籍を10冊だけ見ます。たいていは取り込みの遅れです。
- 切り替えた後も、古いインデックスは24時間残します。戻すのは1コマンドで済みます。`,
  },
];
